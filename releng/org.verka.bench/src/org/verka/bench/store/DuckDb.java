package org.verka.bench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * DuckDB with one row for each answer and no key, from its own reader of CSV files, with numbers
 * for clients and items as the others have.
 */
final class DuckDb implements Contestant {

    private final Path folder;
    private Connection connection;

    DuckDb(Path folder) throws SQLException {
        this.folder = folder;
        open();
        String items =
                Stream.of(items("p", 25), items("linje", 4), items("b", 8))
                        .flatMap(named -> named)
                        .collect(Collectors.joining(", "));
        run("CREATE TYPE item AS ENUM (" + items + ")");
        run(
                "CREATE TABLE answer (client INTEGER, series INTEGER, day DATE, item item,"
                        + " tenths INTEGER)");
    }

    private static Stream<String> items(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "'" + prefix + i + "'");
    }

    private void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("answers.duck"));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void load(List<Path> files) throws SQLException {
        for (Path file : files) {
            boolean sdq = file.getFileName().toString().startsWith("SDQ");
            String series =
                    sdq
                            ? "CASE WHEN tillfälle = 'BEFORE' THEN 0 ELSE 2 END"
                                    + " + CASE WHEN uppgiftslämnare = 'Lärare om barn' THEN 1 ELSE 0 END"
                            : "4";
            run(
                    "INSERT INTO answer SELECT CAST(substr(klient, 2) AS INTEGER), "
                            + series
                            + ", datum, CAST(item AS item), CAST(round(10 * value) AS INTEGER) FROM (UNPIVOT"
                            + " (FROM read_csv('"
                            + file
                            + "', delim = ';', header = true)) ON COLUMNS(* EXCLUDE (plats, klient,"
                            + " uppgiftslämnare, tillfälle, datum)) INTO NAME item VALUE value)");
        }
        run("CHECKPOINT");
    }

    @Override
    public void again(List<Path> files) {
        throw new UnsupportedOperationException("it has no key");
    }

    @Override
    public void forget() throws SQLException {
        connection.close();
        open();
    }

    @Override
    public long[] summaries() throws SQLException {
        return Summary.of(connection, "strftime(day, '%Y-%m')");
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
