package org.verka.intake.table;

/**
 * Something about a cell besides what it says.
 *
 * @param column the cell's index, from 0
 * @param kind what it is
 * @param text what a note says, or empty
 */
public record Remark(int column, Kind kind, String text) {

    /** What a remark is. */
    public enum Kind {
        /** Somebody wrote a note to the cell. */
        NOTE,
        /** The cell has a formula that no program has worked out. */
        NOT_WORKED_OUT
    }
}
