package org.verka.store;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDriver;

/**
 * One embedded Derby database. It is a data source because the schema's migration asks for one; the
 * folder is given as a property and not in the address, where a semicolon in it would be read as
 * the start of Derby's options.
 */
final class DerbyDatabase implements DataSource {

    private static final String NORMAL_SHUTDOWN = "08006";
    private static final String ALREADY_DOWN = "XJ004";
    private static final String LOG_FILE = "derby.stream.error.file";
    private static final Set<String> LOG_SETTINGS =
            Set.of(
                    LOG_FILE,
                    "derby.stream.error.field",
                    "derby.stream.error.method",
                    "derby.stream.error.style");

    private static final String CIPHER = "AES/CBC/NoPadding";

    private final Path folder;
    private final Path log;
    private final Optional<String> key;

    /**
     * @param folder Derby's own folder, which need not exist
     * @param log where Derby's log goes if this is the first database of the process; Derby has one
     *     log for all of them
     * @param key the key that it is encrypted with, in hexadecimal
     */
    DerbyDatabase(Path folder, Path log, Optional<String> key) {
        this.folder = folder;
        this.log = log;
        this.key = key;
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** Makes the database, empty; the folder must not exist. */
    Connection create() throws SQLException {
        return key.isPresent() ? connect("create", "dataEncryption") : connect("create");
    }

    /** Encrypts a database that was not; it must not be open. A kill leaves it as it was. */
    void encrypt() throws SQLException {
        connect("dataEncryption").close();
        shutDown();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect();
    }

    /** Ends every connection and writes everything down; nothing happens when it is not open. */
    void shutDown() throws SQLException {
        try {
            connect("shutdown").close();
        } catch (SQLException e) {
            String state = e.getSQLState();
            if (!NORMAL_SHUTDOWN.equals(state) && !ALREADY_DOWN.equals(state)) {
                throw e;
            }
        }
    }

    private Connection connect(String... options) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("databaseName", folder.toAbsolutePath().toString());
        for (String option : options) {
            properties.setProperty(option, "true");
        }
        if (key.isPresent() && !List.of(options).contains("shutdown")) {
            properties.setProperty("encryptionKey", key.get());
            properties.setProperty("encryptionAlgorithm", CIPHER);
        }
        return driver().connect("jdbc:derby:", properties);
    }

    /** The engine starts with its first driver and only then asks where its log goes. */
    private EmbeddedDriver driver() {
        if (LOG_SETTINGS.stream().anyMatch(s -> System.getProperty(s) != null)) {
            return new EmbeddedDriver();
        }
        System.setProperty(LOG_FILE, log.toAbsolutePath().toString());
        try {
            return new EmbeddedDriver();
        } finally {
            System.clearProperty(LOG_FILE);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return Stream.of(this)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new SQLException("not a " + type.getName()));
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
