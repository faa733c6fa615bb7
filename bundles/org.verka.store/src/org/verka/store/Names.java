package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Every name that is stored and its number, all of them in memory during one transaction. */
final class Names {

    private static final String ALL = "SELECT id, text FROM name";
    private static final String ADD = "INSERT INTO name (id, text, characters) VALUES (?, ?, ?)";

    private final Statements statements;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private int last;

    Names(Statements statements) throws SQLException {
        this.statements = statements;
        try (ResultSet rows = statements.of(ALL).executeQuery()) {
            while (rows.next()) {
                remember(rows.getInt(1), rows.getString(2));
            }
        }
    }

    /** The number of a name, empty when it is not stored. */
    OptionalInt known(String name) {
        Integer id = ids.get(name);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /** The number of a name, which is stored if it was not. */
    int store(String name) throws SQLException {
        Integer id = ids.get(name);
        if (id != null) {
            return id;
        }
        int next = last + 1;
        PreparedStatement add = statements.of(ADD);
        add.setInt(1, next);
        add.setString(2, Columns.atMost(Columns.LONGEST_NAME, name));
        add.setInt(3, name.length());
        statements.later(ADD);
        remember(next, name);
        return next;
    }

    /**
     * @throws IllegalArgumentException when no name has the number
     */
    String text(int id) {
        String text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("no name has the number " + id);
        }
        return text;
    }

    private void remember(int id, String name) {
        ids.put(name, id);
        texts.put(id, name);
        last = Math.max(last, id);
    }
}
