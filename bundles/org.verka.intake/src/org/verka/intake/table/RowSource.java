package org.verka.intake.table;

import java.util.List;
import java.util.Optional;

/** The rows of one table, read one at a time, whatever file they stand in. */
public interface RowSource extends AutoCloseable {

    /**
     * The next row, empty ones among them or not; empty at the end.
     *
     * @throws UnreadableTableException when the rest cannot be read
     */
    Optional<Row> next() throws UnreadableTableException;

    /** Whether the first row is the header, whatever it looks like. */
    default boolean isHeaded() {
        return false;
    }

    /** Whether a row may end before the header does, its last cells being empty. */
    default boolean endsEarly() {
        return true;
    }

    /** Cells that are one, near the top. */
    default List<Merge> merges() {
        return List.of();
    }

    /** What a column is called besides its header, in the order of the columns. */
    default List<String> titles() {
        return List.of();
    }

    @Override
    void close();
}
