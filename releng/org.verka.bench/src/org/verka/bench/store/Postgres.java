package org.verka.bench.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL with one row for each answer: COPY, then the key. */
final class Postgres implements Contestant {

    private static final int PIECE = 1 << 16;

    private final Connection connection;

    Postgres(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        run("SET work_mem = '128MB'");
        run("SET maintenance_work_mem = '256MB'");
        run("DROP TABLE IF EXISTS answer, arriving");
        run("CREATE TABLE answer (client INT, series INT, day INT, item INT, tenths INT)");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void load(List<Path> files) throws IOException, SQLException {
        copy(files, "answer");
        run("ALTER TABLE answer ADD PRIMARY KEY (client, series, day, item)");
        run("VACUUM ANALYZE answer");
        run("CHECKPOINT");
    }

    @Override
    public void again(List<Path> files) throws IOException, SQLException {
        run("CREATE TEMP TABLE arriving (LIKE answer)");
        copy(files, "arriving");
        run("INSERT INTO answer SELECT * FROM arriving ON CONFLICT DO NOTHING");
        run("DROP TABLE arriving");
    }

    private void copy(List<Path> files, String table) throws IOException, SQLException {
        CopyIn copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY " + table + " FROM STDIN");
        Rows rows = new Rows(copy);
        for (Path file : files) {
            new FormFile(file).read(rows);
        }
        rows.send();
        copy.endCopy();
    }

    private static final class Rows extends Encoder {
        private final CopyIn copy;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * PIECE);

        Rows(CopyIn copy) {
            this.copy = copy;
        }

        @Override
        void row(int client, int series, int day, int item, int tenths) {
            String row = client + "\t" + series + "\t" + day + "\t" + item + "\t" + tenths + "\n";
            bytes.writeBytes(row.getBytes(StandardCharsets.ISO_8859_1));
            if (bytes.size() > PIECE) {
                send();
            }
        }

        void send() {
            try {
                copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
                bytes.reset();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public long[] summaries() throws SQLException {
        return Summary.of(connection, "to_char(DATE '1970-01-01' + day, 'YYYY-MM')");
    }

    @Override
    public long disk() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT pg_total_relation_size('answer')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        run("DROP TABLE answer");
        connection.close();
    }
}
