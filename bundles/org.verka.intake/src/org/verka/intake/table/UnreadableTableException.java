package org.verka.intake.table;

import java.util.List;

/** A file, or the rest of it, that cannot be read as a table. */
public final class UnreadableTableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. The names are those of the problems that users are told of. */
    public enum Reason {
        /** Not a kind of file that can be read. */
        FILE_BINARY,
        /** A workbook of before 2007, or one with a password. */
        OLD_WORKBOOK,
        /** Cut short, or changed by something that did not understand it. */
        FILE_DAMAGED,
        /** Holds vastly more than its size says. */
        FILE_SWELLS,
        /** Refers to something outside itself. */
        FILE_REFERS,
        /** Several sheets have rows, and nobody said which one is meant. */
        SHEET_UNNAMED,
        /** There is no such sheet. */
        SHEET_MISSING,
        /** A quotation mark never closes or stands in the middle of a cell. */
        UNREADABLE_ROW,
        /** More than {@link Cell#LONGEST} characters. */
        CELL_TOO_LONG,
        /** More than {@link Cell#MOST_COLUMNS} cells. */
        TOO_MANY_COLUMNS
    }

    private final Reason reason;
    private final int row;
    private final int column;
    private final List<String> details;

    public UnreadableTableException(
            Reason reason, int row, int column, List<String> details, Throwable cause) {
        super(reason + " row " + row, cause);
        this.reason = reason;
        this.row = row;
        this.column = column;
        this.details = List.copyOf(details);
    }

    public UnreadableTableException(Reason reason, String... details) {
        this(reason, 0, 0, List.of(details), null);
    }

    /** The same, at a place, unless it has one. */
    public UnreadableTableException at(int atRow, int atColumn) {
        return row > 0
                ? this
                : new UnreadableTableException(reason, atRow, atColumn, details, this);
    }

    public Reason reason() {
        return reason;
    }

    /** The row as a spreadsheet numbers it, or 0 for the whole file. */
    public int row() {
        return row;
    }

    /** The column from 1, or 0 for the whole row. */
    public int column() {
        return column;
    }

    /** What a message needs besides, such as the sheets that there are. */
    public List<String> details() {
        return details;
    }
}
