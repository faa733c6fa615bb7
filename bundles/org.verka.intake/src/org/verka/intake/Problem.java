package org.verka.intake;

import java.util.List;
import java.util.Locale;

/**
 * Something in a file that cannot be taken in as it is.
 *
 * @param code what is wrong
 * @param path the file within the project
 * @param row the row as a spreadsheet numbers it, 0 for the whole file
 * @param column the column from 1, 0 for the whole row or file
 * @param header the column's header, or empty
 * @param value what the cell says, or empty; always empty for {@link Code#IDENTITY_NUMBER}
 * @param details what the message needs besides, in the order that it names them
 */
public record Problem(
        Code code,
        String path,
        int row,
        int column,
        String header,
        String value,
        List<String> details) {

    private static final int SHOWN = 60;
    private static final int KEPT = 4 * SHOWN;

    /** How much a problem matters. */
    public enum Severity {
        /** Its row, or the whole file, cannot be taken in. */
        ERROR,
        /** Worth a look; everything is taken in. */
        WARNING
    }

    /** What can be wrong. The names are keys of the messages. */
    public enum Code {
        FILE_MISSING,
        FILE_UNREADABLE,
        FILE_OUTSIDE,
        FILE_TOO_LARGE,
        FILE_EMPTY,
        FILE_BINARY,
        OLD_WORKBOOK,
        FILE_DAMAGED,
        FILE_SWELLS,
        FILE_REFERS,
        SHEET_UNNAMED,
        SHEET_MISSING,
        NO_ROWS,
        IDENTITY_NUMBER,
        NAME_AS_CODE,
        NAME_AS_GROUP,
        NAME_AS_CODER,
        MAPPING_INCOMPLETE,
        MISSING_COLUMN,
        UNKNOWN_COLUMN,
        UNREAD_COLUMN,
        DUPLICATE_COLUMN,
        RAGGED_ROW,
        UNREADABLE_ROW,
        CELL_TOO_LONG,
        TOO_MANY_COLUMNS,
        NOT_WORKED_OUT,
        CELL_NOTE,
        EMPTY_CELL,
        NOT_A_DATE,
        NOT_A_NUMBER,
        NOT_A_WHOLE_NUMBER,
        OUT_OF_RANGE,
        UNKNOWN_WORD,
        UNKNOWN_ACTIVITY,
        NOT_AN_ANSWER,
        ITEM_COLUMNS,
        OPTION_COLUMN,
        CHOSEN_OR_NOT,
        CODES_FROM_ZERO,
        CODES_IN_DOUBT,
        FORMS_SCATTERED,
        SCORE_DIFFERS,
        DUPLICATE_ANSWER,
        DUPLICATE_RECORD,
        NUMERATOR_TOO_LARGE,
        END_BEFORE_START,
        NOT_A_YEAR,
        NOT_SO_MUCH_TIME,
        ADDED_TOGETHER,
        NEITHER_HELPS_NOR_HINDERS,
        STRENGTH_AGAINST_KIND,
        NOT_YES_OR_NO,
        MEAN_OF_NONE,
        ANSWERS_DIFFER,
        DOCUMENT_MISSING,
        TOTAL_DIFFERS,
        TEXT_TOO_LONG,
        EMPTY_FORM,
        MIXED_DECIMALS,
        MORE_PROBLEMS;

        /** How much it matters. */
        public Severity severity() {
            return switch (this) {
                case EMPTY_FORM,
                        MIXED_DECIMALS,
                        CELL_NOTE,
                        ADDED_TOGETHER,
                        DOCUMENT_MISSING,
                        UNREAD_COLUMN ->
                        Severity.WARNING;
                default -> Severity.ERROR;
            };
        }

        /** Whether nothing of the file may be stored, not even its other rows. */
        public boolean stopsFile() {
            return switch (this) {
                case FILE_MISSING,
                        FILE_UNREADABLE,
                        FILE_OUTSIDE,
                        FILE_TOO_LARGE,
                        FILE_EMPTY,
                        FILE_BINARY,
                        OLD_WORKBOOK,
                        FILE_DAMAGED,
                        FILE_SWELLS,
                        FILE_REFERS,
                        SHEET_UNNAMED,
                        SHEET_MISSING,
                        NO_ROWS,
                        IDENTITY_NUMBER,
                        NAME_AS_CODE,
                        NAME_AS_GROUP,
                        NAME_AS_CODER,
                        MAPPING_INCOMPLETE,
                        ITEM_COLUMNS,
                        OPTION_COLUMN,
                        CODES_FROM_ZERO,
                        CODES_IN_DOUBT,
                        FORMS_SCATTERED ->
                        true;
                default -> false;
            };
        }
    }

    /** Cells can be long, and there can be many problems: no more is kept than can be shown. */
    public Problem {
        value = kept(value);
        header = kept(header);
        details = List.copyOf(details);
    }

    private static String kept(String text) {
        return text.length() <= KEPT ? text : text.substring(0, KEPT);
    }

    /** How much it matters. */
    public Severity severity() {
        return code.severity();
    }

    /** Whether its row, or the whole file, cannot be taken in. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Where it is, what is wrong and what would be right, in Swedish or English. */
    public String message(Locale locale) {
        Texts texts = new Texts(locale);
        return texts.text("at", place(texts), texts.text(code.name(), arguments(texts)));
    }

    private String place(Texts texts) {
        if (row == 0 && column == 0) {
            return path;
        }
        if (column == 0) {
            return texts.text("at.row", path, row());
        }
        if (row == 0) {
            return texts.text("at.column", path, column(), shown(header));
        }
        return texts.text(
                header.isEmpty() ? "at.cell.unnamed" : "at.cell",
                path,
                row(),
                column(),
                shown(header));
    }

    /** The value first; what a column is for is told in the user's language. */
    private Object[] arguments(Texts texts) {
        Object[] arguments = new Object[details.size() + 1];
        arguments[0] = shown(value);
        for (int i = 0; i < details.size(); i++) {
            boolean role =
                    code == Code.EMPTY_CELL
                            || code == Code.MAPPING_INCOMPLETE
                            || code == Code.UNREAD_COLUMN;
            arguments[i + 1] = role ? texts.text("role." + details.get(i)) : details.get(i);
        }
        return arguments;
    }

    /** On one line and not too long. */
    static String shown(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }
}
