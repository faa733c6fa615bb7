package org.verka.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.Deflater;
import org.verka.evidence.StoreException;
import org.verka.evidence.StoreException.Reason;

/** A Derby database of its own in a folder, which one process at a time has. */
final class DerbyEngine implements Engine {

    private final Path folder;
    private final StoreFolder taken;
    private final DerbyDatabase database;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);

    private DerbyEngine(Path folder, StoreFolder taken) {
        this.folder = folder;
        this.taken = taken;
        this.database = taken.database();
    }

    /**
     * Takes the folder; one that is missing or empty gets a new database.
     *
     * @throws StoreException when it cannot be had; a folder that is not a store is left as it is
     */
    static DerbyEngine open(Path folder) {
        StoreFolder taken = StoreFolder.take(folder);
        DerbyEngine engine = new DerbyEngine(folder, taken);
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

    private void start() throws SQLException, IOException {
        if (!database.exists()) {
            DerbyDatabase unfinished = taken.unfinished();
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
        statement.setBytes(at, PackedNumbers.pack(numbers, deflater));
    }

    @Override
    public int[] numbers(ResultSet rows, int at) throws SQLException {
        return PackedNumbers.unpack(rows.getBytes(at));
    }

    @Override
    public String[] storedAnswer() {
        return new String[] {StoredAnswers.FUNCTION, StoredAnswers.VIEW};
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
        deflater.end();
        try (StoreFolder last = taken) {
            database.shutDown();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
