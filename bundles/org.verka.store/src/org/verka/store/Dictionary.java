package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Things that are written once and have a number from then on, all of them in memory.
 *
 * @param <T> what has a number
 */
final class Dictionary<T> {

    /** Keeps a thing that has got its number. */
    @FunctionalInterface
    interface Keeper<T> {
        void keep(int id, T thing, Statements statements) throws SQLException;
    }

    /** Writes a thing into the columns of a new row, whose first is the number. */
    @FunctionalInterface
    interface Writer<T> {
        void write(PreparedStatement insert, T thing) throws SQLException;
    }

    /** Reads a thing from a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Keeper<T> keeper;
    private final Map<T, Integer> ids = new HashMap<>();

    /** By number; null where there is none. */
    private final List<T> things = new ArrayList<>();

    private int added;

    /**
     * @param all a query whose first column is the number
     */
    Dictionary(Statements statements, String all, Reader<T> reader, Keeper<T> keeper)
            throws SQLException {
        this.keeper = keeper;
        try (ResultSet rows = statements.of(all).executeQuery()) {
            while (rows.next()) {
                remember(rows.getInt(1), reader.read(rows));
            }
        }
    }

    /** Keeps things by an insert statement whose first value is the number. */
    static <T> Keeper<T> inserting(String insert, Writer<T> writer) {
        return (id, thing, statements) -> {
            PreparedStatement add = statements.of(insert);
            add.setInt(1, id);
            writer.write(add, thing);
            statements.later(insert);
        };
    }

    /** The largest number that was given out; they begin with 1. */
    int last() {
        return Math.max(0, things.size() - 1);
    }

    /** How many numbers were given out since this was read. */
    int added() {
        return added;
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
        int next = last() + 1;
        keeper.keep(next, thing, statements);
        remember(next, thing);
        added++;
        return next;
    }

    /**
     * @throws IllegalArgumentException when nothing has the number
     */
    T of(int id) {
        T thing = id < 0 || id >= things.size() ? null : things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("nothing has the number " + id);
        }
        return thing;
    }

    private void remember(int id, T thing) {
        ids.put(thing, id);
        while (things.size() <= id) {
            things.add(null);
        }
        things.set(id, thing);
    }
}
