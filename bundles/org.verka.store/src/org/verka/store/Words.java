package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.verka.evidence.Occasion;

/** The words behind the numbers in segments: sites, clients, series of forms, questions. */
final class Words {

    private static final String SUBJECTS = "SELECT id, pseudonym FROM subject WHERE site = ?";
    private static final String ADD_SUBJECT =
            "INSERT INTO subject (id, pseudonym, site) VALUES (?, ?, ?)";

    /** Forms of one instrument, informant and occasion. */
    record Series(String instrument, String informant, Occasion occasion) {}

    /** What an answer answers. */
    record Question(String instrument, int kind, String name) {
        static final int ITEM = 1;
        static final int SCALE = 2;
        static final int TEXT = 3;
    }

    private final Dictionary<String> sites;
    private final Dictionary<Series> series;
    private final Dictionary<Question> questions;
    private final Map<Integer, Dictionary<String>> subjects = new HashMap<>();

    Words(Statements statements) throws SQLException {
        sites =
                new Dictionary<>(
                        statements,
                        "SELECT id, name FROM site",
                        row -> row.getString(2),
                        "INSERT INTO site (id, name) VALUES (?, ?)",
                        (insert, name) -> insert.setString(2, Columns.name(name)));
        series =
                new Dictionary<>(
                        statements,
                        "SELECT id, instrument, informant, occasion FROM series",
                        Words::series,
                        "INSERT INTO series (id, instrument, informant, occasion)"
                                + " VALUES (?, ?, ?, ?)",
                        Words::write);
        questions =
                new Dictionary<>(
                        statements,
                        "SELECT id, instrument, kind, name FROM question",
                        row -> new Question(row.getString(2), row.getInt(3), row.getString(4)),
                        "INSERT INTO question (id, instrument, kind, name) VALUES (?, ?, ?, ?)",
                        Words::write);
    }

    Dictionary<String> sites() {
        return sites;
    }

    Dictionary<Series> series() {
        return series;
    }

    Dictionary<Question> questions() {
        return questions;
    }

    /** The clients of one site. */
    Dictionary<String> subjects(int site, Statements statements) throws SQLException {
        Dictionary<String> known = subjects.get(site);
        if (known != null) {
            return known;
        }
        statements.of(SUBJECTS).setInt(1, site);
        Dictionary<String> read =
                new Dictionary<>(
                        statements,
                        SUBJECTS,
                        row -> row.getString(2),
                        ADD_SUBJECT,
                        (insert, pseudonym) -> {
                            insert.setString(2, Columns.name(pseudonym));
                            insert.setInt(3, site);
                        });
        subjects.put(site, read);
        return read;
    }

    private static Series series(ResultSet row) throws SQLException {
        return new Series(row.getString(2), row.getString(3), Columns.occasion(row.getInt(4)));
    }

    private static void write(PreparedStatement insert, Series series) throws SQLException {
        insert.setString(2, Columns.name(series.instrument()));
        insert.setString(3, Columns.name(series.informant()));
        insert.setInt(4, Columns.number(series.occasion()));
    }

    private static void write(PreparedStatement insert, Question question) throws SQLException {
        insert.setString(2, Columns.name(question.instrument()));
        insert.setInt(3, question.kind());
        insert.setString(4, Columns.name(question.name()));
    }
}
