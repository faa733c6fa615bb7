package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.verka.evidence.LogEntry;
import org.verka.evidence.LogEntry.Event;

/** The one row that every writer changes first, so that there is one at a time; and the log. */
final class Changes {

    private static final String CHANGE = "UPDATE store SET changes = changes + 1 WHERE one = 1";
    private static final String IMPORT = "UPDATE store SET imports = imports + 1 WHERE one = 1";
    private static final String NOW = "SELECT changes, imports FROM store WHERE one = 1";
    private static final String HOLD = "UPDATE store SET changes = changes WHERE one = 1";
    private static final String LAST = "SELECT MAX(change) FROM log_entry";
    private static final String ADD =
            "INSERT INTO log_entry (change, happened, done_by, event, what, reason, amount)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String ALL =
            "SELECT happened, done_by, event, what, reason, amount FROM log_entry ORDER BY change";

    private final Statements statements;

    Changes(Statements statements) {
        this.statements = statements;
    }

    /** How many changes there have been; what was read before the last is to be read again. */
    long seen() throws SQLException {
        return now(1);
    }

    /** Begins a change, and waits for another writer to finish. */
    long begin() throws SQLException {
        statements.of(CHANGE).executeUpdate();
        return now(1);
    }

    /** The number of a new import. */
    int nextImport() throws SQLException {
        statements.of(IMPORT).executeUpdate();
        return (int) now(2);
    }

    private long now(int column) throws SQLException {
        try (ResultSet rows = statements.of(NOW).executeQuery()) {
            rows.next();
            return rows.getLong(column);
        }
    }

    /**
     * Writes in the log, which changes nothing that anybody has read. Waits for another writer to
     * finish.
     */
    void note(LogEntry entry) throws SQLException {
        statements.of(HOLD).executeUpdate();
        PreparedStatement add = statements.of(ADD);
        add.setLong(1, next());
        add.setString(2, Columns.moment(entry.at()));
        add.setString(3, Columns.name(entry.by()));
        add.setString(4, entry.event().name());
        add.setString(5, Columns.name(entry.what()));
        add.setString(6, Columns.name(entry.reason()));
        add.setLong(7, entry.amount());
        add.executeUpdate();
    }

    private long next() throws SQLException {
        try (ResultSet rows = statements.of(LAST).executeQuery()) {
            rows.next();
            return rows.getLong(1) + 1;
        }
    }

    List<LogEntry> log() throws SQLException {
        List<LogEntry> entries = new ArrayList<>();
        try (ResultSet rows = statements.of(ALL).executeQuery()) {
            while (rows.next()) {
                Instant at = Columns.moment(rows.getString(1));
                entries.add(
                        new LogEntry(
                                at,
                                rows.getString(2),
                                Event.valueOf(rows.getString(3)),
                                rows.getString(4),
                                rows.getString(5),
                                rows.getLong(6)));
            }
        }
        return entries;
    }
}
