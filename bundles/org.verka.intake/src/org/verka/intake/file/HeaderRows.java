package org.verka.intake.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.verka.intake.table.Cell;
import org.verka.intake.table.Merge;
import org.verka.intake.table.Row;

/**
 * Finds the header among the first rows of a table. It is the row with most of the expected
 * headers; with none to go by, the first that is about as wide as the table. A header of two rows,
 * the upper with merged cells, is one: ”SDQ” over ”före” and ”efter” is ”SDQ före” and ”SDQ efter”.
 */
final class HeaderRows {

    private final Set<String> expected;
    private final UnaryOperator<String> form;
    private final List<Merge> merges;

    HeaderRows(Set<String> expected, UnaryOperator<String> form, List<Merge> merges) {
        this.expected = expected;
        this.form = form;
        this.merges = merges;
    }

    /**
     * A header.
     *
     * @param from which of the rows it begins with
     * @param to which of the rows is the first below it
     */
    record Found(int from, int to, Row header) {}

    Found in(List<Row> rows) {
        Found best = null;
        long most = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (Found candidate : at(rows, i)) {
                long known = known(candidate.header());
                if (known > most) {
                    most = known;
                    best = candidate;
                }
            }
        }
        return best != null ? best : wide(rows);
    }

    private Found wide(List<Row> rows) {
        int widest = rows.stream().mapToInt(Row::filled).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            for (Found candidate : at(rows, i).reversed()) {
                if (10 * candidate.header().filled() >= 7 * widest) {
                    return candidate;
                }
            }
        }
        return new Found(0, 1, rows.get(0));
    }

    /** A row by itself, and with the one below when they are a header together. */
    private List<Found> at(List<Row> rows, int i) {
        List<Found> found = new ArrayList<>();
        Row upper = rows.get(i);
        found.add(new Found(i, i + 1, upper));
        if (i + 1 < rows.size() && isUpper(upper, rows.get(i + 1))) {
            Row lower = rows.get(i + 1);
            int width = Math.max(width(upper), lower.cells().size());
            found.add(new Found(i, i + 2, joined(upper, lower, width, false)));
            found.add(new Found(i, i + 2, joined(upper, lower, width, true)));
        }
        return found;
    }

    /** Whether cells of a row are merged, and it is not just a title over the whole width. */
    private boolean isUpper(Row row, Row below) {
        boolean merged =
                merges.stream()
                        .anyMatch(m ->
                                m.covers(row.number(), m.column())
                                        && (m.columns() > 1 || m.rows() > 1));
        return merged
                && below.number() == row.number() + 1
                && row.cells().stream().filter(c -> !c.isEmpty()).distinct().count() > 1;
    }

    private int width(Row row) {
        return merges.stream()
                .filter(m -> m.covers(row.number(), m.column()))
                .mapToInt(m -> m.column() + m.columns())
                .reduce(row.cells().size(), (a, b) -> b <= Cell.MOST_COLUMNS ? Math.max(a, b) : a);
    }

    private Row joined(Row upper, Row lower, int width, boolean both) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String above = spread(upper, column);
            String below = lower.cell(column);
            if (below.isEmpty() || below.equals(above)) {
                cells.add(above);
            } else {
                cells.add(both && !above.isEmpty() ? above + " " + below : below);
            }
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new Row(lower.number(), cells);
    }

    /** What a cell says, or the cell that it is merged with. */
    private String spread(Row row, int column) {
        return merges.stream()
                .filter(m -> m.covers(row.number(), column))
                .findFirst()
                .map(m -> row.cell(m.column()))
                .orElseGet(() -> row.cell(column));
    }

    private long known(Row row) {
        Set<String> known = new HashSet<>();
        row.cells().forEach(c -> known.add(form.apply(c)));
        known.retainAll(expected);
        return known.size();
    }
}
