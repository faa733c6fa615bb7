package org.verka.intake.table;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A file of rows and cells, however it is written: separated by semicolons, commas, tabs or bars,
 * quoted or not, in UTF-8, UTF-16 with a byte-order mark or Windows-1252. Rows are read one at a
 * time; those where every cell is empty are passed over.
 */
public final class Table implements AutoCloseable {

    /** More columns than this in a row is not a table. */
    public static final int MOST_COLUMNS = 10_000;

    /** More characters than this in a cell is not a table. */
    public static final int LONGEST_CELL = 1 << 20;

    private final CsvRows rows;

    private Table(CsvRows rows) {
        this.rows = rows;
    }

    /**
     * Opens a table.
     *
     * @param bytes the file
     * @param expectedHeaders headers that the file should have, to tell how its cells are
     *     separated; may be empty
     * @param form makes headers comparable; {@code expectedHeaders} are in that form
     * @return empty when the bytes are no text
     */
    public static Optional<Table> open(
            byte[] bytes, Set<String> expectedHeaders, UnaryOperator<String> form) {
        return Decoding.decode(bytes)
                .map(t -> new CsvRows(t, Separator.detect(t, expectedHeaders, form)))
                .map(Table::new);
    }

    /**
     * The next row in which some cell says something, empty at the end.
     *
     * @throws UnreadableRowException when the rest of the table cannot be read
     */
    public Optional<Row> next() throws UnreadableRowException {
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        rows.close();
    }
}
