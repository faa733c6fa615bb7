package org.verka.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The rows of one table as they are carried from one engine to another: every value in a form that
 * is the same in both.
 *
 * @param table the table's name
 */
record Rows(String table) {

    private static final int BATCH = 500;
    private static final String SEGMENTS = "segment";

    /** Every table but the one row of "store", in the order that they are carried. */
    static List<Rows> all() {
        List<Rows> all = new ArrayList<>();
        List.of("site", "subject", "series", "question", "file_import", "import_programme", "undo")
                .forEach(name -> all.add(new Rows(name)));
        List.of("removal", "log_entry", "superseded", "answer_text")
                .forEach(n -> all.add(new Rows(n)));
        SmallFacts.ALL.forEach(fact -> all.add(new Rows(fact.name() + "_fact")));
        all.add(new Rows(SEGMENTS));
        return all;
    }

    /** Is given the values of one row: a text, a number, numbers, or null. */
    @FunctionalInterface
    interface Visitor {
        void visit(Object[] values) throws SQLException;
    }

    /** Reads every row and sums them up. */
    TableSum read(Connection connection, Engine engine, Visitor visitor, Watch watch)
            throws SQLException {
        long count = 0;
        long sum = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(isSegments() ? 8 : BATCH);
            try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                ResultSetMetaData columns = rows.getMetaData();
                Object[] values = new Object[columns.getColumnCount()];
                while (rows.next()) {
                    for (int c = 0; c < values.length; c++) {
                        values[c] = value(rows, columns.getColumnType(c + 1), c + 1, engine);
                    }
                    visitor.visit(values);
                    count++;
                    sum += hash(values);
                    if (watch.cancelled()) {
                        throw new CancellationException();
                    }
                }
            }
        }
        return new TableSum(table, count, sum);
    }

    /** Carries every row to another engine. */
    TableSum copy(Connection from, Engine source, Connection to, Engine target, Watch watch)
            throws SQLException {
        String insert = "INSERT INTO %s VALUES (?%s)".formatted(table, ", ?".repeat(width(to) - 1));
        try (PreparedStatement add = to.prepareStatement(insert)) {
            int[] waiting = {0};
            int[] types = types(add);
            TableSum sum =
                    read(
                            from,
                            source,
                            values -> {
                                set(add, types, values, target);
                                add.addBatch();
                                if (isSegments() || ++waiting[0] % BATCH == 0) {
                                    add.executeBatch();
                                }
                            },
                            watch);
            add.executeBatch();
            return sum;
        }
    }

    private static int[] types(PreparedStatement add) throws SQLException {
        ParameterMetaData values = add.getParameterMetaData();
        int[] types = new int[values.getParameterCount()];
        for (int c = 0; c < types.length; c++) {
            types[c] = values.getParameterType(c + 1);
        }
        return types;
    }

    private boolean isSegments() {
        return table.equals(SEGMENTS);
    }

    private int width(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            return rows.getMetaData().getColumnCount();
        }
    }

    private static Object value(ResultSet rows, int type, int at, Engine engine)
            throws SQLException {
        Object value =
                switch (type) {
                    case Types.INTEGER, Types.BIGINT -> rows.getLong(at);
                    case Types.DECIMAL, Types.NUMERIC -> rows.getBigDecimal(at);
                    case Types.BLOB, Types.ARRAY -> engine.numbers(rows, at);
                    case Types.TIMESTAMP -> Columns.moment(Columns.moment(rows.getString(at)));
                    default -> rows.getString(at);
                };
        return rows.wasNull() ? null : value;
    }

    private static void set(PreparedStatement add, int[] types, Object[] values, Engine engine)
            throws SQLException {
        for (int c = 0; c < values.length; c++) {
            int at = c + 1;
            switch (values[c]) {
                case null -> add.setNull(at, types[c]);
                case Long number -> add.setLong(at, number);
                case BigDecimal number -> add.setBigDecimal(at, number);
                case int[] numbers -> engine.setNumbers(add, at, numbers);
                case Object text -> add.setString(at, text.toString());
            }
        }
    }

    private static long hash(Object[] values) {
        long hash = values.length;
        for (Object value : values) {
            hash = FormKeys.mix(hash + hash(value));
        }
        return hash;
    }

    private static long hash(Object value) {
        return switch (value) {
            case null -> 3;
            case Long number -> hash(number.toString());
            case BigDecimal number -> hash(number.stripTrailingZeros().toPlainString());
            case int[] numbers -> {
                long hash = numbers.length;
                for (int number : numbers) {
                    hash = FormKeys.mix(hash + number);
                }
                yield hash;
            }
            case Object text -> hash(text.toString());
        };
    }

    private static long hash(String text) {
        long hash = 7;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = FormKeys.mix(hash + b);
        }
        return hash;
    }
}
