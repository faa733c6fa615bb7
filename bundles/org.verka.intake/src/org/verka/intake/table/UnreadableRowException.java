package org.verka.intake.table;

/**
 * A row that cannot be taken apart: a quotation mark never closes or stands in the middle of a
 * cell, a cell is longer than {@link Table#LONGEST_CELL} or there are more than {@link
 * Table#MOST_COLUMNS} of them. Nothing after it can be read either.
 */
public final class UnreadableRowException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int row;

    UnreadableRowException(int row, Throwable cause) {
        super("row " + row, cause);
        this.row = row;
    }

    /** The row as a spreadsheet numbers it. */
    public int row() {
        return row;
    }
}
