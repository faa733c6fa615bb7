package org.verka.evidence;

/**
 * Where a fact was read.
 *
 * @param file the path of the file within its project, with {@code /} between folders
 * @param row the row as a spreadsheet numbers it, the header being row 1
 */
public record Origin(String file, int row) {
    public Origin {
        if (row < 1) {
            throw new IllegalArgumentException("rows count from 1, not " + row);
        }
    }
}
