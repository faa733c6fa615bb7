package org.verka.intake.workbook;

import org.verka.intake.table.UnreadableTableException;

/** The text of a paragraph, whose spaces and line breaks may be elements. */
final class OdsText {

    private static final int MOST_SPACES = 1000;

    private OdsText() {}

    /** Of the paragraph that begins here. */
    static String of(Xml xml) throws UnreadableTableException {
        return xml.text(name ->
                switch (name) {
                    case "s" -> " ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_SPACES));
                    case "tab" -> "\t";
                    case "line-break" -> "\n";
                    default -> "";
                });
    }
}
