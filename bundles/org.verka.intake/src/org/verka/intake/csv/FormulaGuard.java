package org.verka.intake.csv;

/**
 * Keeps what people wrote from being worked out by a spreadsheet: a text that begins with =, +,
 * -, @, a tab or a line break, or with their full-width forms, gets an apostrophe before it (OWASP,
 * CSV Injection). What is guarded here and taken in again is as it was: of a text that begins with
 * apostrophes before such a character, one is taken away.
 */
public final class FormulaGuard {

    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /** The text as it may stand in a cell. */
    public static String guarded(String text) {
        return beginsAFormula(text, apostrophes(text)) ? "'" + text : text;
    }

    /** The text of a cell as it was before it was guarded. */
    public static String unguarded(String cell) {
        int apostrophes = apostrophes(cell);
        return apostrophes > 0 && beginsAFormula(cell, apostrophes) ? cell.substring(1) : cell;
    }

    private static int apostrophes(String text) {
        int many = 0;
        while (many < text.length() && text.charAt(many) == '\'') {
            many++;
        }
        return many;
    }

    private static boolean beginsAFormula(String text, int at) {
        return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}
