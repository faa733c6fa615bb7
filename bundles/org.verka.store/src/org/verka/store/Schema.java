package org.verka.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables and their version. They are made, or brought from an earlier version, as a whole. */
final class Schema {

    /** The version of the tables that this program makes and reads. */
    static final int CURRENT = 3;

    /** What the first version's tables were kept by. */
    private static final String FIRST = "flyway_schema_history";

    private Schema() {}

    /**
     * Makes the tables, or brings them to today's version, and commits. Another process may do so
     * at the same moment; when it was first, what it has made counts.
     */
    static void prepare(Connection connection, Engine engine) throws SQLException {
        try {
            bringUp(connection, engine);
        } catch (SQLException failure) {
            if (!doneByAnother(connection, failure)) {
                throw failure;
            }
        }
        connection.commit();
    }

    private static void bringUp(Connection connection, Engine engine) throws SQLException {
        int version = version(connection);
        if (version > CURRENT) {
            throw engine.newer();
        }
        if (version == 0) {
            make(connection, engine);
        } else if (version < CURRENT) {
            migrate(connection, engine, version);
        }
    }

    private static boolean doneByAnother(Connection connection, SQLException failure) {
        try {
            connection.rollback();
            return version(connection) == CURRENT;
        } catch (SQLException e) {
            failure.addSuppressed(e);
            return false;
        }
    }

    /**
     * The version of a database's tables.
     *
     * @return 0 when it has none of ours
     */
    static int version(Connection connection) throws SQLException {
        if (has(connection, cased(connection, "store"))) {
            return number(connection, "SELECT version FROM store");
        }
        return has(connection, FIRST)
                ? number(
                        connection,
                        "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \""
                                + FIRST
                                + "\" WHERE \"success\" = TRUE")
                : 0;
    }

    /** Makes the tables and views, in the transaction that the connection is in. */
    static void make(Connection connection, Engine engine) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            run(statement, statements("schema.sql", engine));
            List<String> views = statements("views.sql", engine);
            run(statement, views.subList(0, 1));
            for (SmallFact<?> fact : SmallFacts.ALL) {
                run(statement, fact.definition());
            }
            run(statement, List.of(engine.storedAnswer()));
            run(statement, views.subList(1, views.size()));
        }
    }

    /** Brings tables of an earlier version to today's, in the transaction of the connection. */
    static void migrate(Connection connection, Engine engine, int version) throws SQLException {
        if (version == 1) {
            FirstVersion.migrate(connection, engine);
        } else {
            fromSecond(connection);
        }
    }

    /** The second version did not know which quotes may be shown; none may until it is said. */
    private static void fromSecond(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            run(
                    statement,
                    List.of(
                            "DROP VIEW factor",
                            "ALTER TABLE factor_fact ADD COLUMN quotable INTEGER DEFAULT 0 NOT"
                                    + " NULL",
                            SmallFacts.FACTORS.definition().getLast(),
                            "UPDATE store SET version = " + CURRENT));
        }
    }

    static void run(Statement statement, List<String> all) throws SQLException {
        for (String sql : all) {
            statement.execute(sql);
        }
    }

    private static List<String> statements(String script, Engine engine) {
        List<String> statements = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        text(script)
                .lines()
                .filter(line -> !line.startsWith("--"))
                .forEach(line -> {
                    sql.append(line).append('\n');
                    if (line.endsWith(";")) {
                        String one = sql.substring(0, sql.lastIndexOf(";"));
                        statements.add(one.replace("{numbers}", engine.numbersType()));
                        sql.setLength(0);
                    }
                });
        return statements;
    }

    private static String text(String script) {
        try (InputStream in = Schema.class.getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(Connection connection, String table) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet tables =
                data.getTables(null, connection.getSchema(), table, new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    private static String cased(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers()
                ? name.toUpperCase(Locale.ROOT)
                : name;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
