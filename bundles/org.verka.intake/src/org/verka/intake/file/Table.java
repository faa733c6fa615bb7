package org.verka.intake.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.verka.intake.table.Row;
import org.verka.intake.table.RowSource;
import org.verka.intake.table.UnreadableTableException;

/**
 * A file of rows and cells, whatever kind of file it is. Rows are read one at a time; those where
 * every cell is empty are passed over, and those above the header are told apart.
 */
public final class Table implements AutoCloseable {

    private static final int SAMPLE_ROWS = 30;

    private final RowSource rows;
    private final Optional<String> sheet;
    private final List<Closeable> open;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final List<Row> above = new ArrayList<>();
    private Optional<Row> header = Optional.empty();
    private Optional<UnreadableTableException> broken = Optional.empty();

    Table(RowSource rows, Optional<String> sheet, List<Closeable> open) {
        this.rows = rows;
        this.sheet = sheet;
        this.open = open;
    }

    /**
     * Opens a table.
     *
     * @param sheet the sheet of a workbook, empty when there is but one
     * @param expected headers that the file should have, to find them and to tell how its cells are
     *     separated; may be empty
     * @param form makes headers comparable; {@code expected} are in that form
     * @throws UnreadableTableException when it is no table
     */
    public static Table open(
            Path file, Optional<String> sheet, Set<String> expected, UnaryOperator<String> form)
            throws IOException, UnreadableTableException {
        Table table = FileKind.of(file).open(file, sheet, expected, form);
        try {
            table.begin(new HeaderRows(expected, form, table.rows.merges()));
            return table;
        } catch (UnreadableTableException e) {
            table.close();
            throw e;
        }
    }

    private void begin(HeaderRows headers) throws UnreadableTableException {
        List<Row> sample = new ArrayList<>();
        int most = rows.isHeaded() ? 1 : SAMPLE_ROWS;
        try {
            for (Optional<Row> row = filled(); row.isPresent(); row = filled()) {
                sample.add(row.get());
                if (sample.size() >= most) {
                    break;
                }
            }
        } catch (UnreadableTableException e) {
            if (sample.isEmpty()) {
                throw e;
            }
            broken = Optional.of(e);
        }
        if (sample.isEmpty()) {
            return;
        }
        HeaderRows.Found found =
                rows.isHeaded() ? new HeaderRows.Found(0, 1, sample.get(0)) : headers.in(sample);
        header = Optional.of(found.header());
        above.addAll(sample.subList(0, found.from()));
        ahead.addAll(sample.subList(found.to(), sample.size()));
    }

    private Optional<Row> filled() throws UnreadableTableException {
        Optional<Row> row = rows.next();
        while (row.isPresent() && row.get().isBlank()) {
            row = rows.next();
        }
        return row;
    }

    /** The header, empty when no cell of the table says anything. */
    public Optional<Row> header() {
        return header;
    }

    /** Rows above the header, such as a title. */
    public List<Row> above() {
        return List.copyOf(above);
    }

    /** The sheet that it is, in a workbook. */
    public Optional<String> sheet() {
        return sheet;
    }

    /** What the columns are called besides their headers; may be empty. */
    public List<String> titles() {
        return rows.titles();
    }

    /**
     * The next row below the header in which some cell says something, empty at the end.
     *
     * @throws UnreadableTableException when the rest of the table cannot be read
     */
    public Optional<Row> next() throws UnreadableTableException {
        if (!ahead.isEmpty()) {
            return Optional.of(whole(ahead.removeFirst()));
        }
        if (broken.isPresent()) {
            throw broken.get();
        }
        return filled().map(this::whole);
    }

    private Row whole(Row row) {
        int width = header.map(h -> h.cells().size()).orElse(0);
        return rows.endsEarly() ? row.widened(width) : row;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        for (Closeable each : open) {
            each.close();
        }
    }
}
