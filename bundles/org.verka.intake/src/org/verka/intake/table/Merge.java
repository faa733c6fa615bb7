package org.verka.intake.table;

/**
 * Cells that are one.
 *
 * @param row the first row, from 1
 * @param column the index of the first column, from 0
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 */
public record Merge(int row, int column, int rows, int columns) {

    /** Only merged cells this far down can be of a header. */
    public static final int LAST_ROW = 100;

    /** Whether it covers a cell. */
    public boolean covers(int atRow, int atColumn) {
        return atRow >= row
                && atRow < row + rows
                && atColumn >= column
                && atColumn < column + columns;
    }
}
