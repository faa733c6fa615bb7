package org.verka.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * The tables and their versions. Flyway makes and changes them, each version in one transaction;
 * starting it costs more than opening the database, so it is asked only when there is something to
 * change.
 */
final class Schema {

    private static final List<String> SCRIPTS = List.of("V1__evidence.sql");
    private static final int CURRENT = SCRIPTS.size();
    private static final Logger CHATTER = Logger.getLogger("org.flywaydb");
    private static final String NO_SUCH_TABLE = "42X05";

    private Schema() {}

    /** How a database's tables stand against those this program knows. */
    enum State {
        OLDER,
        CURRENT,
        NEWER
    }

    static State state(Connection connection) throws SQLException {
        int version = version(connection);
        if (version == CURRENT) {
            return State.CURRENT;
        }
        return version < CURRENT ? State.OLDER : State.NEWER;
    }

    /**
     * Brings the tables up to the version this program knows. What Flyway has to say on the way is
     * for nobody; when it fails, it throws.
     *
     * @throws org.flywaydb.core.api.FlywayException when a step fails; that step is then undone
     */
    static void migrate(DerbyDatabase database) {
        Level level = CHATTER.getLevel();
        CHATTER.setLevel(Level.OFF);
        try {
            Flyway.configure(Flyway.class.getClassLoader())
                    .dataSource(database)
                    .locations(new String[0])
                    .callbackLocations(new String[0])
                    .resourceProvider(new Scripts())
                    .load()
                    .migrate();
        } finally {
            CHATTER.setLevel(level);
        }
    }

    private static int version(Connection connection) throws SQLException {
        String query =
                "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\""
                        + " WHERE \"success\" = TRUE";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                return 0;
            }
            throw e;
        }
    }

    /** The scripts by name, so that Flyway need not search a class path it may not see. */
    private static final class Scripts implements ResourceProvider {

        @Override
        public LoadableResource getResource(String name) {
            return SCRIPTS.contains(name) ? new Script(name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return SCRIPTS.stream()
                    .filter(s -> prefix.isEmpty() || s.startsWith(prefix))
                    .filter(s -> Arrays.stream(suffixes).anyMatch(s::endsWith))
                    .<LoadableResource>map(Script::new)
                    .toList();
        }
    }

    private static final class Script extends LoadableResource {
        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (InputStream in = Schema.class.getResourceAsStream(name)) {
                return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
