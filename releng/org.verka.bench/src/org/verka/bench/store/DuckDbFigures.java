package org.verka.bench.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.verka.evidence.FormAnswer;

/**
 * The figures of an evaluation in DuckDB, over one row for each answer and each score: of every
 * scale, informant and occasion the number, mean, standard deviation and median of everybody, and
 * of those who answered twice the number, mean and standard deviation of the differences and the
 * standard deviations before and after; of every question how many gave each answer; all of it for
 * each site and for all together.
 */
final class DuckDbFigures implements AutoCloseable {

    private static final String FIRST =
            "first AS (SELECT instrument, scale, informant, site, client, occasion,"
                    + " CASE WHEN occasion = 1 THEN arg_min(value, day) ELSE arg_max(value, day) END"
                    + " AS value FROM score GROUP BY instrument, scale, informant, site,"
                    + " client, occasion)";
    private static final String GROUPS =
            "WITH "
                    + FIRST
                    + " SELECT instrument, scale, informant, site, occasion, count(*), avg(value),"
                    + " stddev_samp(value), median(value) FROM first GROUP BY GROUPING SETS"
                    + " ((instrument, scale, informant, site, occasion),"
                    + " (instrument, scale, informant, occasion))";
    private static final String PAIRS =
            "WITH "
                    + FIRST
                    + ", pair AS (SELECT b.instrument, b.scale, b.informant, b.site, b.value AS b,"
                    + " a.value AS a FROM first b JOIN first a USING (instrument, scale, informant,"
                    + " site, client) WHERE b.occasion = 1 AND a.occasion = 2)"
                    + " SELECT instrument, scale, informant, site, count(*), avg(a - b),"
                    + " stddev_samp(a - b), stddev_samp(b), stddev_samp(a) FROM pair"
                    + " GROUP BY GROUPING SETS ((instrument, scale, informant, site),"
                    + " (instrument, scale, informant))";
    private static final String ANSWERS =
            "SELECT instrument, informant, occasion, item, site, value, count(*) FROM answer"
                    + " GROUP BY GROUPING SETS"
                    + " ((instrument, informant, occasion, item, site, value),"
                    + " (instrument, informant, occasion, item, value))";

    private final Path folder;
    private final Connection connection;

    DuckDbFigures(Path folder) throws SQLException {
        this.folder = folder;
        connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("figures.duck"));
    }

    void load(List<FormAnswer> forms) throws SQLException, IOException {
        table("score", "scale", forms, FormAnswer::scores);
        table("answer", "item", forms, FormAnswer::items);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    private void table(
            String name,
            String what,
            List<FormAnswer> forms,
            Function<FormAnswer, Map<String, BigDecimal>> values)
            throws SQLException, IOException {
        Path file = folder.resolve(name + ".csv");
        try (BufferedWriter rows = Files.newBufferedWriter(file)) {
            for (FormAnswer form : forms) {
                String key =
                        String.join(
                                ";",
                                form.instrument(),
                                form.informant(),
                                String.valueOf(form.occasion().ordinal() + 1),
                                form.site(),
                                form.subject(),
                                String.valueOf(form.date().toEpochDay()));
                for (Map.Entry<String, BigDecimal> value : values.apply(form).entrySet()) {
                    rows.write(key + ';' + value.getKey() + ';' + value.getValue() + '\n');
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE %s (instrument VARCHAR, informant VARCHAR, occasion INTEGER,"
                                    .formatted(name)
                            + " site VARCHAR, client VARCHAR, day INTEGER, "
                            + what
                            + " VARCHAR, value DOUBLE)");
            statement.execute(
                    "COPY %s FROM '%s' (DELIMITER ';', HEADER false, NULL '\\N')"
                            .formatted(name, file));
        }
        Files.delete(file);
    }

    /** Every figure, with the mean differences by scale, informant and site. */
    record Figures(Map<List<String>, Double> differences, int groups, int answers) {}

    Figures figures() throws SQLException {
        Map<List<String>, Double> differences = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            int groups = rows(statement, GROUPS, 9).size();
            for (List<Object> row : rows(statement, PAIRS, 9)) {
                String site = row.get(3) == null ? "" : row.get(3).toString();
                differences.put(
                        List.of(row.get(1).toString(), row.get(2).toString(), site),
                        (Double) row.get(5));
            }
            return new Figures(differences, groups, rows(statement, ANSWERS, 7).size());
        }
    }

    private static List<List<Object>> rows(Statement statement, String query, int columns)
            throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<Object> row = new ArrayList<>(columns);
                for (int column = 1; column <= columns; column++) {
                    row.add(found.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
