package org.verka.intake.table;

/** What holds for the cells of every kind of file. */
public final class Cell {

    /** More columns than this in a row is not a table. */
    public static final int MOST_COLUMNS = 10_000;

    /** More characters than this in a cell is not a table. */
    public static final int LONGEST = 1 << 20;

    private Cell() {}

    /** Without the spaces around it, those that do not break among them. */
    public static String bare(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
