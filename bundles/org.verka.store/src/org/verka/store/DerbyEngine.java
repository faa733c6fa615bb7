package org.verka.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verka.evidence.StoreException;
import org.verka.evidence.StoreException.Reason;

/** A Derby database of its own in a folder, which one process at a time has. */
final class DerbyEngine implements Engine {

    /** From so many clients on a table function pays. */
    private static final int MANY_CLIENTS = 1000;

    private final Path folder;
    private final StoreFolder taken;
    private final Optional<String> key;
    private final DerbyDatabase database;

    private DerbyEngine(Path folder, StoreFolder taken, Optional<String> key) {
        this.folder = folder;
        this.taken = taken;
        this.key = key;
        this.database = taken.database(key);
    }

    /**
     * Takes the folder; one that is missing or empty gets a new database.
     *
     * @throws StoreException when it cannot be had; a folder that is not a store is left as it is
     */
    static DerbyEngine open(StoreAddress.Folder address) {
        StoreFolder taken = StoreFolder.take(address.path());
        DerbyEngine engine = new DerbyEngine(address.path(), taken, address.key());
        try {
            engine.start();
            return engine;
        } catch (SQLException | IOException e) {
            StoreException failure = engine.failure(e);
            engine.closeAfter(failure);
            throw failure;
        } catch (RuntimeException e) {
            engine.closeAfter(e);
            throw e;
        }
    }

    /**
     * Encrypts a database that was not. Nothing happens when there is none yet; it is then made
     * encrypted when it is opened with its key.
     *
     * @throws StoreException when it cannot be had, or cannot be encrypted; it is then as it was
     */
    static void encrypt(StoreAddress.Folder address) {
        try (StoreFolder taken = StoreFolder.take(address.path())) {
            DerbyDatabase database = taken.database(address.key());
            if (database.exists()) {
                database.encrypt();
            }
        } catch (SQLException e) {
            throw Failures.of(address.path(), e);
        }
    }

    private void start() throws SQLException, IOException {
        if (!database.exists()) {
            DerbyDatabase unfinished = taken.unfinished(key);
            try {
                try (Connection connection = unfinished.create()) {
                    connection.setAutoCommit(false);
                    Schema.make(connection, this);
                    connection.commit();
                }
            } finally {
                unfinished.shutDown();
            }
            taken.finish();
        }
    }

    private void closeAfter(RuntimeException failure) {
        try {
            close();
        } catch (StoreException onClosing) {
            failure.addSuppressed(onClosing);
        }
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void begin(Connection connection, boolean changing) {
        // one process at a time, and one transaction
    }

    @Override
    public String numbersType() {
        return "BLOB";
    }

    @Override
    public void setNumbers(PreparedStatement statement, int at, int[] numbers) throws SQLException {
        statement.setBytes(at, PackedNumbers.pack(numbers));
    }

    @Override
    public void setRuns(PreparedStatement statement, int at, int[] numbers, int[] lengths)
            throws SQLException {
        statement.setBytes(at, PackedNumbers.packRuns(numbers, lengths));
    }

    @Override
    public int[] numbers(ResultSet rows, int at) throws SQLException {
        return PackedNumbers.unpack(rows.getBytes(at));
    }

    @Override
    public void insertClients(List<NewClient> clients, Statements statements) throws SQLException {
        if (clients.size() < MANY_CLIENTS) {
            for (NewClient each : clients) {
                each.insert(statements);
            }
        } else {
            ArrivingClients.insert(clients, statements);
        }
    }

    @Override
    public String[] storedAnswer() {
        return new String[] {StoredAnswers.FUNCTION, StoredAnswers.VIEW};
    }

    @Override
    public void compact(Connection connection) throws SQLException {
        for (String table : Removal.tables()) {
            call(
                    connection,
                    "SYSCS_COMPRESS_TABLE(?, ?, 1)",
                    connection.getSchema(),
                    table.toUpperCase(Locale.ROOT));
        }
        beginNewLog(connection);
    }

    /**
     * What was removed still stands in Derby's log of changes. Derby begins a new one for a backup,
     * and no other way to make it do so is documented; that backup is thrown away.
     */
    private void beginNewLog(Connection connection) throws SQLException {
        Path thrownAway = folder.resolve("backup.part");
        try {
            StoreFolder.delete(thrownAway);
            call(
                    connection,
                    "SYSCS_BACKUP_DATABASE_AND_ENABLE_LOG_ARCHIVE_MODE(?, 1)",
                    thrownAway.toString());
            call(connection, "SYSCS_DISABLE_LOG_ARCHIVE_MODE(1)");
            call(connection, "SYSCS_CHECKPOINT_DATABASE()");
            StoreFolder.delete(thrownAway);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static void call(Connection connection, String procedure, String... values)
            throws SQLException {
        try (CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL." + procedure)) {
            for (int v = 0; v < values.length; v++) {
                call.setString(v + 1, values[v]);
            }
            call.execute();
        }
        connection.commit();
    }

    @Override
    public StoreException failure(Throwable cause) {
        return Failures.of(folder, cause);
    }

    @Override
    public StoreException newer() {
        return new StoreException(Reason.NEWER, folder.toString(), null);
    }

    @Override
    public void close() {
        try (StoreFolder last = taken) {
            database.shutDown();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
