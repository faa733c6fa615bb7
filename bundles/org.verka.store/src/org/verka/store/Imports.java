package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evidence.Arrival;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.ImportRecord.Undone;
import org.verka.evidence.ProgrammeVersion;
import org.verka.evidence.SourceFile;

/** Every import and whether it was undone, all of them in memory during one transaction. */
final class Imports {

    private static final String ALL =
            "SELECT f.id, f.path, f.sha256, f.taken_in, f.taken_in_by, f.correction, f.facts,"
                    + " u.undone, u.undone_by, u.reason, r.removed, r.removed_by, r.reason"
                    + " FROM file_import f LEFT JOIN undo u ON u.import_id = f.id"
                    + " LEFT JOIN removal r ON r.import_id = f.id ORDER BY f.id";
    private static final String PROGRAMMES =
            "SELECT import_id, programme, version, from_day, to_day FROM import_programme"
                    + " ORDER BY import_id, number";
    private static final String ADD =
            "INSERT INTO file_import (id, path, sha256, taken_in, taken_in_by, correction, facts)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String ADD_PROGRAMME =
            "INSERT INTO import_programme (import_id, number, programme, version, from_day, to_day)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String UNDO =
            "INSERT INTO undo (import_id, undone, undone_by, reason) VALUES (?, ?, ?, ?)";
    private static final String REMOVE =
            "INSERT INTO removal (import_id, removed, removed_by, reason) VALUES (?, ?, ?, ?)";

    private final Statements statements;
    private final SortedMap<Integer, ImportRecord> known = new TreeMap<>();

    /** The import that is going on: it has a path and stands, but no record yet. */
    private Taking taking;

    Imports(Statements statements) throws SQLException {
        this.statements = statements;
        Map<Integer, List<ProgrammeVersion>> programmes = programmes();
        try (ResultSet rows = statements.of(ALL).executeQuery()) {
            while (rows.next()) {
                int number = rows.getInt(1);
                known.put(number, record(rows, programmes.getOrDefault(number, List.of())));
            }
        }
    }

    private Map<Integer, List<ProgrammeVersion>> programmes() throws SQLException {
        Map<Integer, List<ProgrammeVersion>> programmes = new TreeMap<>();
        try (ResultSet rows = statements.of(PROGRAMMES).executeQuery()) {
            while (rows.next()) {
                programmes
                        .computeIfAbsent(rows.getInt(1), k -> new ArrayList<>())
                        .add(
                                new ProgrammeVersion(
                                        rows.getString(2),
                                        rows.getString(3),
                                        day(rows.getString(4)),
                                        day(rows.getString(5))));
            }
        }
        return programmes;
    }

    private static Optional<LocalDate> day(String column) {
        return Optional.ofNullable(column).map(LocalDate::parse);
    }

    private static ImportRecord record(ResultSet rows, List<ProgrammeVersion> programmes)
            throws SQLException {
        return new ImportRecord(
                rows.getInt(1),
                new Arrival(
                        rows.getString(2),
                        rows.getString(3),
                        programmes,
                        Optional.ofNullable(rows.getString(6)),
                        false),
                Columns.moment(rows.getString(4)),
                rows.getString(5),
                rows.getInt(7),
                undone(rows, 8),
                undone(rows, 11));
    }

    private static Optional<Undone> undone(ResultSet rows, int at) throws SQLException {
        String when = rows.getString(at);
        return when == null
                ? Optional.empty()
                : Optional.of(
                        new Undone(
                                Columns.moment(when),
                                rows.getString(at + 1),
                                rows.getString(at + 2)));
    }

    void begin(Taking now) {
        taking = now;
    }

    List<ImportRecord> all() {
        return List.copyOf(known.values());
    }

    Optional<ImportRecord> of(int number) {
        return Optional.ofNullable(known.get(number));
    }

    boolean standing(int number) {
        return known.get(number) == null || known.get(number).standing();
    }

    /** The path of the file that an import read. */
    String path(int number) {
        return taking != null && taking.number() == number
                ? taking.arrival().path()
                : known.get(number).arrival().path();
    }

    /** Whether a file was taken in and not undone. */
    boolean has(Arrival arrival) {
        return known.values().stream()
                .anyMatch(i ->
                        i.standing()
                                && i.arrival().sha256().equals(arrival.sha256())
                                && i.arrival().path().equals(arrival.path()));
    }

    /** The files whose facts stand, each once. */
    List<SourceFile> sources() {
        Map<List<String>, SourceFile> files = new LinkedHashMap<>();
        for (ImportRecord each : known.values()) {
            Arrival a = each.arrival();
            if (each.standing()) {
                files.merge(
                        List.of(a.path(), a.sha256()),
                        new SourceFile(a.path(), a.sha256(), each.at(), each.by(), each.facts()),
                        (first, more) ->
                                new SourceFile(
                                        first.path(),
                                        first.sha256(),
                                        first.takenIn(),
                                        first.takenInBy(),
                                        first.facts() + more.facts()));
            }
        }
        return new ArrayList<>(files.values());
    }

    void insert(ImportRecord record) throws SQLException {
        PreparedStatement add = statements.of(ADD);
        Arrival arrival = record.arrival();
        add.setInt(1, record.number());
        add.setString(2, Columns.name(arrival.path()));
        add.setString(3, arrival.sha256());
        add.setString(4, Columns.moment(record.at()));
        add.setString(5, Columns.name(record.by()));
        add.setString(6, arrival.correction().map(Columns::name).orElse(null));
        add.setInt(7, record.facts());
        add.executeUpdate();
        int number = 0;
        for (ProgrammeVersion programme : arrival.programmes()) {
            insert(record.number(), number++, programme);
        }
    }

    private void insert(int importNumber, int number, ProgrammeVersion programme)
            throws SQLException {
        PreparedStatement add = statements.of(ADD_PROGRAMME);
        add.setInt(1, importNumber);
        add.setInt(2, number);
        add.setString(3, Columns.name(programme.programme()));
        add.setString(4, Columns.name(programme.version()));
        set(add, 5, programme.from());
        set(add, 6, programme.to());
        add.executeUpdate();
    }

    private static void set(PreparedStatement statement, int at, Optional<LocalDate> day)
            throws SQLException {
        if (day.isPresent()) {
            statement.setString(at, Columns.day(day.get()));
        } else {
            statement.setNull(at, Types.DATE);
        }
    }

    void undo(int number, Instant now, String user, String reason) throws SQLException {
        ended(UNDO, number, now, user, reason);
    }

    void remove(int number, Instant now, String user, String reason) throws SQLException {
        ended(REMOVE, number, now, user, reason);
    }

    private void ended(String sql, int number, Instant now, String user, String reason)
            throws SQLException {
        PreparedStatement end = statements.of(sql);
        end.setInt(1, number);
        end.setString(2, Columns.moment(now));
        end.setString(3, Columns.name(user));
        end.setString(4, Columns.name(reason));
        end.executeUpdate();
    }
}
