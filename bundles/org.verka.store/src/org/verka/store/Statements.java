package org.verka.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of one transaction, each prepared at its first use; inserts go in batches. */
final class Statements implements AutoCloseable {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();
    private final Map<String, Integer> waiting = new LinkedHashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    PreparedStatement of(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /** Runs a statement without values, now. */
    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Adds the statement, with the values it has now, to what {@link #flush} runs. */
    void later(String sql) throws SQLException {
        PreparedStatement statement = of(sql);
        statement.addBatch();
        if (waiting.merge(sql, 1, Integer::sum) == BATCH) {
            waiting.remove(sql);
            statement.executeBatch();
        }
    }

    void flush() throws SQLException {
        List<String> batches = new ArrayList<>(waiting.keySet());
        waiting.clear();
        for (String sql : batches) {
            of(sql).executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
    }
}
