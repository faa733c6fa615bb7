package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Things that are written once and have a number from then on, all of them in memory.
 *
 * @param <T> what has a number
 */
final class Dictionary<T> {

    /** Writes a thing into the columns of a new row. */
    @FunctionalInterface
    interface Writer<T> {
        void write(PreparedStatement insert, T thing) throws SQLException;
    }

    /** Reads a thing from a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final String insert;
    private final Writer<T> writer;
    private final Map<T, Integer> ids = new HashMap<>();
    private final Map<Integer, T> things = new HashMap<>();
    private int last;

    /**
     * @param all a query whose first column is the number
     * @param insert a statement whose first value is the number
     */
    Dictionary(Statements statements, String all, Reader<T> reader, String insert, Writer<T> writer)
            throws SQLException {
        this.insert = insert;
        this.writer = writer;
        try (ResultSet rows = statements.of(all).executeQuery()) {
            while (rows.next()) {
                remember(rows.getInt(1), reader.read(rows));
            }
        }
    }

    /** The largest number that was given out; they begin with 1. */
    int last() {
        return last;
    }

    Optional<Integer> known(T thing) {
        return Optional.ofNullable(ids.get(thing));
    }

    /** The number of a thing, which is stored if it was not. */
    int store(T thing, Statements statements) throws SQLException {
        Integer id = ids.get(thing);
        if (id != null) {
            return id;
        }
        int next = last + 1;
        PreparedStatement add = statements.of(insert);
        add.setInt(1, next);
        writer.write(add, thing);
        statements.later(insert);
        remember(next, thing);
        return next;
    }

    /**
     * @throws IllegalArgumentException when nothing has the number
     */
    T of(int id) {
        T thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("nothing has the number " + id);
        }
        return thing;
    }

    private void remember(int id, T thing) {
        ids.put(thing, id);
        things.put(id, thing);
        last = Math.max(last, id);
    }
}
