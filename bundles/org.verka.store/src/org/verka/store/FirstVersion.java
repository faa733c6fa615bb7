package org.verka.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.Arrival;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.Origin;

/**
 * A database of the first version, which had a row for each form with its scores packed. It is read
 * whole, as that version did each time, and its tables give way to those of today.
 */
final class FirstVersion {

    private static final List<String> GIVE_WAY =
            List.of(
                    "DROP VIEW forms_by_name",
                    "DROP TABLE activity_record",
                    "DROP TABLE case_count",
                    "DROP TABLE form_answer",
                    "DROP TABLE subject",
                    "DROP TABLE source_file",
                    "DROP TABLE name",
                    "DROP TABLE \"flyway_schema_history\"");

    private final Statement statement;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, ImportRecord> imports = new TreeMap<>();
    private final Map<Integer, List<Fact>> facts = new HashMap<>();

    private FirstVersion(Statement statement) {
        this.statement = statement;
    }

    private record Client(String site, String pseudonym) {}

    /** Brings the tables to today's version, in the transaction that the connection is in. */
    static void migrate(Connection connection, Engine engine) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            FirstVersion first = new FirstVersion(statement);
            first.read();
            Schema.run(statement, GIVE_WAY);
            Schema.make(connection, engine);
            first.write(connection, engine);
        }
    }

    private void read() throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT id, text FROM name")) {
            while (rows.next()) {
                names.put(rows.getInt(1), rows.getString(2));
            }
        }
        readFiles();
        readForms(clients());
        readCounts();
        readActivities();
    }

    private void readFiles() throws SQLException {
        String query = "SELECT id, path, sha256, taken_in, taken_in_by, facts FROM source_file";
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                imports.put(
                        rows.getInt(1),
                        new ImportRecord(
                                rows.getInt(1),
                                Arrival.of(names.get(rows.getInt(2)), rows.getString(3)),
                                Columns.moment(rows.getString(4)),
                                rows.getString(5),
                                rows.getInt(6),
                                Optional.empty(),
                                Optional.empty()));
            }
        }
    }

    private Map<Integer, Client> clients() throws SQLException {
        Map<Integer, Client> clients = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("SELECT id, site, pseudonym FROM subject")) {
            while (rows.next()) {
                clients.put(
                        rows.getInt(1), new Client(names.get(rows.getInt(2)), rows.getString(3)));
            }
        }
        return clients;
    }

    private void readForms(Map<Integer, Client> clients) throws SQLException {
        String query =
                "SELECT source_file, source_row, subject, instrument, informant, occasion,"
                        + " answered_on, scores FROM form_answer ORDER BY source_row";
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                Client client = clients.get(rows.getInt(3));
                keep(
                        rows,
                        new FormAnswer(
                                client.site(),
                                client.pseudonym(),
                                names.get(rows.getInt(4)),
                                names.get(rows.getInt(5)),
                                Columns.occasion(rows.getInt(6)),
                                LocalDate.parse(rows.getString(7)),
                                PackedScores.unpack(rows.getBytes(8), names::get),
                                origin(rows)));
            }
        }
    }

    private void readCounts() throws SQLException {
        String query =
                "SELECT source_file, source_row, count_name, site, unit, from_day, to_day,"
                        + " numerator, denominator FROM case_count ORDER BY source_row";
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                keep(
                        rows,
                        new CaseCount(
                                names.get(rows.getInt(3)),
                                names.get(rows.getInt(4)),
                                names.get(rows.getInt(5)),
                                LocalDate.parse(rows.getString(6)),
                                LocalDate.parse(rows.getString(7)),
                                rows.getLong(8),
                                rows.getLong(9),
                                origin(rows)));
            }
        }
    }

    private void readActivities() throws SQLException {
        String query =
                "SELECT source_file, source_row, activity, site, done_on, amount, participants,"
                        + " done_by, note FROM activity_record ORDER BY source_row";
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                int noted = rows.getInt(7);
                OptionalInt participants =
                        rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(noted);
                keep(
                        rows,
                        new ActivityRecord(
                                names.get(rows.getInt(3)),
                                names.get(rows.getInt(4)),
                                LocalDate.parse(rows.getString(5)),
                                rows.getInt(6),
                                participants,
                                rows.getString(8),
                                rows.getString(9),
                                origin(rows)));
            }
        }
    }

    private Origin origin(ResultSet rows) throws SQLException {
        return new Origin(imports.get(rows.getInt(1)).arrival().path(), rows.getInt(2));
    }

    private void keep(ResultSet rows, Fact fact) throws SQLException {
        facts.computeIfAbsent(rows.getInt(1), k -> new ArrayList<>()).add(fact);
    }

    private void write(Connection connection, Engine engine) throws SQLException {
        try (Statements statements = new Statements(connection);
                Tables tables = new Tables(statements, engine, new Memory(statements))) {
            int last = 0;
            for (ImportRecord each : imports.values()) {
                Taker taker = new Taker(tables, new Taking(each.number(), each.arrival()));
                for (Fact fact : facts.getOrDefault(each.number(), List.of())) {
                    taker.take(fact);
                }
                taker.flush();
                tables.imports().insert(each);
                last = each.number();
            }
            statements.flush();
            statement.executeUpdate("UPDATE store SET imports = " + last);
        }
    }
}
