package org.verka.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.verka.evidence.StoreException;

/** What one database does in its own way; everything else is the same SQL in all of them. */
interface Engine extends AutoCloseable {

    /** The engine of the database at an address; a folder is opened, a server not yet. */
    static Engine of(StoreAddress address) {
        return switch (address) {
            case StoreAddress.Folder folder -> DerbyEngine.open(folder);
            case StoreAddress.Server server -> new PostgresEngine(server);
        };
    }

    /** A new connection that commits when it is told to. */
    Connection connect() throws SQLException;

    /** Prepares a connection for a transaction that only reads, or one that writes too. */
    void begin(Connection connection, boolean changing) throws SQLException;

    /** The type of a column that holds many numbers. */
    String numbersType();

    /** Sets a column that holds many numbers. */
    void setNumbers(PreparedStatement statement, int at, int[] numbers) throws SQLException;

    /**
     * Sets a column that holds many numbers, each of them several times in a row.
     *
     * @param lengths how many times each comes
     */
    void setRuns(PreparedStatement statement, int at, int[] numbers, int[] lengths)
            throws SQLException;

    /** Reads a column that holds many numbers. */
    int[] numbers(ResultSet rows, int at) throws SQLException;

    /** Writes the rows of new clients, which are in the order of their key. */
    void insertClients(List<NewClient> clients, Statements statements) throws SQLException;

    /** The view {@code stored_answer}, which has one row for each answer in a segment. */
    String[] storedAnswer();

    /** Gives back the space of removed rows, so that nothing of them is left in it. */
    void compact(Connection connection) throws SQLException;

    /** Why the store cannot be used, from what the database said. */
    StoreException failure(Throwable cause);

    /** Says that a newer version made the store. */
    StoreException newer();

    @Override
    void close();
}
