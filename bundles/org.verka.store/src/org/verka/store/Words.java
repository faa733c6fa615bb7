package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verka.evidence.Occasion;

/** The words behind the numbers in segments: sites, clients, series of forms, questions. */
final class Words {

    private static final String SUBJECTS = "SELECT id, pseudonym FROM subject WHERE site = ?";

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

    /** The clients that have a number and no row yet. */
    private final List<NewClient> arriving = new ArrayList<>();

    Words(Statements statements) throws SQLException {
        sites =
                new Dictionary<>(
                        statements,
                        "SELECT id, name FROM site",
                        row -> row.getString(2),
                        Dictionary.inserting(
                                "INSERT INTO site (id, name) VALUES (?, ?)",
                                (insert, name) -> insert.setString(2, Columns.name(name))));
        series =
                new Dictionary<>(
                        statements,
                        "SELECT id, instrument, informant, occasion FROM series",
                        Words::series,
                        Dictionary.inserting(
                                "INSERT INTO series (id, instrument, informant, occasion)"
                                        + " VALUES (?, ?, ?, ?)",
                                Words::write));
        questions =
                new Dictionary<>(
                        statements,
                        "SELECT id, instrument, kind, name FROM question",
                        row -> new Question(row.getString(2), row.getInt(3), row.getString(4)),
                        Dictionary.inserting(
                                "INSERT INTO question (id, instrument, kind, name)"
                                        + " VALUES (?, ?, ?, ?)",
                                Words::write));
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
                        (id, pseudonym, unused) ->
                                arriving.add(new NewClient(site, id, Columns.name(pseudonym))));
        subjects.put(site, read);
        return read;
    }

    /** How many words were added since these were read. */
    int added() {
        int added = sites.added() + series.added() + questions.added();
        for (Dictionary<String> each : subjects.values()) {
            added += each.added();
        }
        return added;
    }

    /** Writes the clients that have none yet into rows, which nothing else does. */
    void flush(Engine engine, Statements statements) throws SQLException {
        if (!arriving.isEmpty()) {
            arriving.sort(NewClient.ORDER);
            engine.insertClients(arriving, statements);
            arriving.clear();
        }
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
