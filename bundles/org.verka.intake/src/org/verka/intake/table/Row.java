package org.verka.intake.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number the row as a spreadsheet numbers it: from 1, empty rows counted, a cell with
 *     several lines being one row
 * @param cells its cells, without spaces around them
 */
public record Row(int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell at {@code index}, which counts from 0; empty when the row is too short. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Whether no cell says anything. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
