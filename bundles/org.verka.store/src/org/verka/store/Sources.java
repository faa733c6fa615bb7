package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.verka.evidence.Origin;
import org.verka.evidence.SourceFile;

/** The files that were taken in, all of them in memory during one transaction. */
final class Sources {

    private static final String ALL =
            "SELECT id, path, sha256, taken_in, taken_in_by, facts FROM source_file";
    private static final String ADD =
            "INSERT INTO source_file (id, path, sha256, taken_in, taken_in_by, facts)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String MORE = "UPDATE source_file SET facts = facts + ? WHERE id = ?";

    private final Statements statements;
    private final Names names;
    private final Map<Integer, SourceFile> files = new HashMap<>();

    Sources(Statements statements, Names names) throws SQLException {
        this.statements = statements;
        this.names = names;
        try (ResultSet rows = statements.of(ALL).executeQuery()) {
            while (rows.next()) {
                files.put(rows.getInt(1), file(rows));
            }
        }
    }

    Iterable<SourceFile> all() {
        return files.values();
    }

    boolean has(String path, String sha256) {
        return files.values().stream().anyMatch(f -> same(f, path, sha256));
    }

    /** The file's number; it is written down if it was not, and its facts are counted. */
    int store(String path, String sha256, int facts, Instant now, String user) throws SQLException {
        for (Map.Entry<Integer, SourceFile> known : files.entrySet()) {
            if (same(known.getValue(), path, sha256)) {
                PreparedStatement more = statements.of(MORE);
                more.setInt(1, facts);
                more.setInt(2, known.getKey());
                more.executeUpdate();
                return known.getKey();
            }
        }
        int id = files.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        PreparedStatement add = statements.of(ADD);
        add.setInt(1, id);
        add.setInt(2, names.store(path));
        add.setString(3, sha256);
        add.setString(4, Columns.moment(now));
        add.setString(5, Columns.atMost(Columns.LONGEST_NAME, user));
        add.setInt(6, facts);
        add.executeUpdate();
        return id;
    }

    /** Where a row of a file is, from the two columns that say so. */
    Origin origin(ResultSet rows, String file, String row) throws SQLException {
        return new Origin(files.get(rows.getInt(file)).path(), rows.getInt(row));
    }

    private SourceFile file(ResultSet rows) throws SQLException {
        return new SourceFile(
                names.text(rows.getInt(2)),
                rows.getString(3),
                Columns.moment(rows.getString(4)),
                rows.getString(5),
                rows.getInt(6));
    }

    private static boolean same(SourceFile file, String path, String sha256) {
        return file.sha256().equals(sha256) && file.path().equals(path);
    }
}
