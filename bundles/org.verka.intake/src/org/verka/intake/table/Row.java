package org.verka.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param number the row as a spreadsheet numbers it: from 1, empty rows counted, a cell with
 *     several lines being one row; 0 for headers that stand in no row
 * @param cells its cells, without spaces around them
 * @param meanings what the code in a cell stands for, by the cell's index, where the file says so
 * @param remarks what there is to say about its cells
 */
public record Row(
        int number, List<String> cells, Map<Integer, String> meanings, List<Remark> remarks) {

    public Row {
        cells = List.copyOf(cells);
        meanings = Map.copyOf(meanings);
        remarks = List.copyOf(remarks);
    }

    /** A row of nothing but cells. */
    public Row(int number, List<String> cells) {
        this(number, cells, Map.of(), List.of());
    }

    /** The cell at {@code index}, which counts from 0; empty when the row is too short. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** What the code in a cell stands for. */
    public Optional<String> meaning(int index) {
        return Optional.ofNullable(meanings.get(index));
    }

    /** Whether no cell says anything. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** How many characters its cells have. */
    public int characters() {
        int characters = 0;
        for (String cell : cells) {
            characters += cell.length();
        }
        return characters;
    }

    /** How many cells say something. */
    public int filled() {
        return (int) cells.stream().filter(c -> !c.isEmpty()).count();
    }

    /** The same row with at least so many cells, empty ones added. */
    public Row widened(int width) {
        if (cells.size() >= width) {
            return this;
        }
        List<String> wider = new ArrayList<>(cells);
        while (wider.size() < width) {
            wider.add("");
        }
        return new Row(number, wider, meanings, remarks);
    }
}
