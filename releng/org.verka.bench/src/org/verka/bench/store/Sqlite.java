package org.verka.bench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * SQLite with one row for each answer and a key: batches of one prepared statement in one
 * transaction. A journal was as fast as a log written ahead, and large pages were a little faster
 * than small ones.
 */
final class Sqlite implements Contestant {

    private static final int BATCH = 10_000;

    private final Path folder;
    private Connection connection;

    Sqlite(Path folder) throws SQLException {
        this.folder = folder;
        open();
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE answer (client INTEGER, series INTEGER, day INTEGER, item"
                            + " INTEGER, tenths INTEGER, PRIMARY KEY (client, series, day, item))"
                            + " WITHOUT ROWID");
        }
    }

    private void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("answers.db"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = 16384");
            statement.execute("PRAGMA synchronous = NORMAL");
            statement.execute("PRAGMA cache_size = -262144");
        }
    }

    @Override
    public void load(List<Path> files) throws IOException, SQLException {
        insert(files, "INSERT INTO answer VALUES (?, ?, ?, ?, ?)");
    }

    @Override
    public void again(List<Path> files) throws IOException, SQLException {
        insert(files, "INSERT OR IGNORE INTO answer VALUES (?, ?, ?, ?, ?)");
    }

    private void insert(List<Path> files, String sql) throws IOException, SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            Rows rows = new Rows(insert);
            for (Path file : files) {
                new FormFile(file).read(rows);
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static final class Rows extends Encoder {
        private final PreparedStatement insert;

        Rows(PreparedStatement insert) {
            this.insert = insert;
        }

        @Override
        void row(int client, int series, int day, int item, int tenths) {
            try {
                insert.setInt(1, client);
                insert.setInt(2, series);
                insert.setInt(3, day);
                insert.setInt(4, item);
                insert.setInt(5, tenths);
                insert.addBatch();
                if (rows() % BATCH == 0) {
                    insert.executeBatch();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void forget() throws SQLException {
        connection.close();
        open();
    }

    @Override
    public long[] summaries() throws SQLException {
        return Summary.of(connection, "strftime('%Y-%m', day * 86400, 'unixepoch')");
    }

    @Override
    public long disk() throws IOException {
        return Contestant.size(folder);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
