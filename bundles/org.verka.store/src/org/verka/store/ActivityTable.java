package org.verka.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verka.evidence.ActivityRecord;

/** What was done. */
final class ActivityTable {

    private static final String ALL =
            "SELECT activity, site, done_on, amount, participants, done_by, note, source_file,"
                    + " source_row FROM activity_record";
    private static final String FIND =
            "SELECT amount, participants, source_file, source_row FROM activity_record"
                    + " WHERE activity = ? AND site = ? AND done_on = ? AND digest = ?";
    private static final String ADD =
            "INSERT INTO activity_record (activity, site, done_on, digest, amount, participants,"
                    + " done_by, note, source_file, source_row)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Statements statements;
    private final Names names;
    private final Sources sources;

    ActivityTable(Statements statements, Names names, Sources sources) {
        this.statements = statements;
        this.names = names;
        this.sources = sources;
    }

    /** The stored record with the same key. */
    Optional<ActivityRecord> stored(ActivityRecord record) throws SQLException {
        OptionalInt activity = names.known(record.activity());
        OptionalInt site = names.known(record.site());
        if (activity.isEmpty() || site.isEmpty()) {
            return Optional.empty();
        }
        PreparedStatement find = statements.of(FIND);
        key(find, record, activity.getAsInt(), site.getAsInt());
        try (ResultSet rows = find.executeQuery()) {
            return rows.next()
                    ? Optional.of(
                            new ActivityRecord(
                                    record.activity(),
                                    record.site(),
                                    record.date(),
                                    rows.getInt("amount"),
                                    participants(rows),
                                    record.by(),
                                    record.note(),
                                    sources.origin(rows, "source_file", "source_row")))
                    : Optional.empty();
        }
    }

    void insert(ActivityRecord record, int source) throws SQLException {
        int activity = names.store(record.activity());
        int site = names.store(record.site());
        PreparedStatement add = statements.of(ADD);
        key(add, record, activity, site);
        add.setInt(5, record.amount());
        if (record.participants().isPresent()) {
            add.setInt(6, record.participants().getAsInt());
        } else {
            add.setNull(6, Types.INTEGER);
        }
        add.setString(7, Columns.atMost(Columns.LONGEST, record.by()));
        add.setString(8, Columns.atMost(Columns.LONGEST, record.note()));
        add.setInt(9, source);
        add.setInt(10, record.origin().row());
        statements.later(ADD);
    }

    List<ActivityRecord> all() throws SQLException {
        List<ActivityRecord> all = new ArrayList<>();
        try (ResultSet rows = statements.of(ALL).executeQuery()) {
            while (rows.next()) {
                all.add(
                        new ActivityRecord(
                                names.text(rows.getInt(1)),
                                names.text(rows.getInt(2)),
                                LocalDate.parse(rows.getString(3)),
                                rows.getInt(4),
                                participants(rows),
                                rows.getString(6),
                                rows.getString(7),
                                sources.origin(rows, "source_file", "source_row")));
            }
        }
        return all;
    }

    private static OptionalInt participants(ResultSet rows) throws SQLException {
        int participants = rows.getInt("participants");
        return rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(participants);
    }

    private static void key(
            PreparedStatement statement, ActivityRecord record, int activity, int site)
            throws SQLException {
        statement.setInt(1, activity);
        statement.setInt(2, site);
        statement.setString(3, Columns.day(record.date()));
        statement.setBytes(4, digest(record));
    }

    /** Of the actor's length too, so that a word cannot move from the actor to the note unseen. */
    private static byte[] digest(ActivityRecord record) {
        String text = record.by().length() + " " + record.by() + record.note();
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
