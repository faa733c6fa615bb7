package org.verka.bench.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The three summaries in SQL over one row for each answer; SDQ has the first four series. */
final class Summary {

    private Summary() {}

    static long[] of(Connection connection, String month) throws SQLException {
        String total =
                "(SELECT client, series, SUM(tenths) AS total FROM answer WHERE series < 4"
                        + " GROUP BY client, series)";
        return new long[] {
            last(
                    connection,
                    "SELECT COUNT(*), AVG(b.total - a.total) FROM "
                            + total
                            + " a JOIN "
                            + total
                            + " b ON b.client = a.client AND b.series = a.series + 2"
                            + " WHERE a.series < 2",
                    true),
            last(
                    connection,
                    "SELECT item, tenths, COUNT(*) FROM answer GROUP BY item, tenths",
                    false),
            last(
                    connection,
                    "SELECT " + month + " AS month, COUNT(*) FROM answer GROUP BY 1",
                    false)
        };
    }

    private static long last(Connection connection, String query, boolean first)
            throws SQLException {
        long count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                count = first ? rows.getLong(1) : count + 1;
            }
        }
        return count;
    }
}
