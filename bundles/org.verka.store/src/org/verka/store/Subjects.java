package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The clients that forms are about: a pseudonym within a site, and its number. */
final class Subjects {

    private static final String ALL = "SELECT id, site, pseudonym FROM subject";
    private static final String FIND =
            "SELECT id FROM subject WHERE pseudonym = ? AND characters = ? AND site = ?";
    private static final String LAST = "SELECT MAX(id) FROM subject";
    private static final String ADD =
            "INSERT INTO subject (id, site, pseudonym, characters) VALUES (?, ?, ?, ?)";

    private final Statements statements;
    private final Map<Subject, Integer> met = new HashMap<>();
    private int last = -1;

    Subjects(Statements statements) {
        this.statements = statements;
    }

    /** A client as it is stored. */
    record Subject(int site, String pseudonym) {}

    Map<Integer, Subject> all() throws SQLException {
        Map<Integer, Subject> all = new HashMap<>();
        try (ResultSet rows = statements.of(ALL).executeQuery()) {
            while (rows.next()) {
                all.put(rows.getInt(1), new Subject(rows.getInt(2), rows.getString(3)));
            }
        }
        return all;
    }

    /** The number of a client, empty when it is not stored. */
    OptionalInt known(Subject subject) throws SQLException {
        Integer id = met.get(subject);
        if (id != null) {
            return OptionalInt.of(id);
        }
        PreparedStatement find = statements.of(FIND);
        find.setString(1, subject.pseudonym());
        find.setInt(2, subject.pseudonym().length());
        find.setInt(3, subject.site());
        try (ResultSet rows = find.executeQuery()) {
            if (!rows.next()) {
                return OptionalInt.empty();
            }
            met.put(subject, rows.getInt(1));
            return OptionalInt.of(rows.getInt(1));
        }
    }

    /** The number of a client, which is stored if it was not. */
    int store(Subject subject) throws SQLException {
        OptionalInt known = known(subject);
        if (known.isPresent()) {
            return known.getAsInt();
        }
        int next = next();
        PreparedStatement add = statements.of(ADD);
        add.setInt(1, next);
        add.setInt(2, subject.site());
        add.setString(3, Columns.atMost(Columns.LONGEST_NAME, subject.pseudonym()));
        add.setInt(4, subject.pseudonym().length());
        statements.later(ADD);
        met.put(subject, next);
        return next;
    }

    private int next() throws SQLException {
        if (last < 0) {
            try (ResultSet rows = statements.of(LAST).executeQuery()) {
                rows.next();
                last = rows.getInt(1);
            }
        }
        return ++last;
    }
}
