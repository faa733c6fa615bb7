package org.verka.intake.workbook;

import java.util.Optional;
import org.verka.intake.table.Merge;

/**
 * A cell by the name that spreadsheets give it, such as {@code B7}.
 *
 * @param row from 1
 * @param column from 0
 */
record Place(int row, int column) {

    private static final int LETTERS = 26;
    private static final int LONGEST = 12;

    /** Empty when the text names no cell. */
    static Optional<Place> of(String text) {
        int i = 0;
        int column = 0;
        String bare = text.replace("$", "");
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        while (i < bare.length() && bare.charAt(i) >= 'A' && bare.charAt(i) <= 'Z' && i < 4) {
            column = column * LETTERS + bare.charAt(i) - 'A' + 1;
            i++;
        }
        String row = bare.substring(i);
        return i == 0 || !row.matches("[1-9]\\d{0,6}")
                ? Optional.empty()
                : Optional.of(new Place(Integer.parseInt(row), column - 1));
    }

    /** The cells from one to another, such as {@code B2:D2}. */
    static Optional<Merge> range(String text) {
        String[] ends = text.split(":", 2);
        if (ends.length < 2) {
            return Optional.empty();
        }
        return of(ends[0])
                .flatMap(from ->
                        of(ends[1])
                                .map(to ->
                                        new Merge(
                                                from.row,
                                                from.column,
                                                to.row - from.row + 1,
                                                to.column - from.column + 1)));
    }
}
