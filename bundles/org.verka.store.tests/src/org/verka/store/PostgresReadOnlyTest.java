package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.verka.store.Samples.file;
import static org.verka.store.Samples.hash;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.verka.evidence.LogEntry;
import org.verka.evidence.StoreException;

/** A database that may only be read can be read, and says that it cannot be written. */
class PostgresReadOnlyTest {

    @RegisterExtension final OnPostgres postgres = new OnPostgres();

    @Test
    void isReadBeforeAndAfterItRefusedToBeWritten() throws SQLException {
        StoreAddress address = postgres.address("x");
        try (SqlStore store = SqlStore.open(address)) {
            store.add("a.csv", hash(1), file("a.csv", 5));
        }
        try (Connection connection = new PostgresEngine((StoreAddress.Server) address).connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET"
                            + " default_transaction_read_only = on', current_database());"
                            + " END $$");
            connection.commit();
        }
        try (SqlStore store = SqlStore.open(address)) {
            assertEquals(5, store.read().forms().size());
            StoreException refused =
                    assertThrows(
                            StoreException.class,
                            () -> store.note(LogEntry.Event.READ, "check", "", 5));
            assertEquals(StoreException.Reason.READ_ONLY, refused.reason());
            StoreException noFile =
                    assertThrows(
                            StoreException.class,
                            () -> store.add("b.csv", hash(2), file("b.csv", 5)));
            assertEquals(StoreException.Reason.READ_ONLY, noFile.reason());
            assertEquals(5, store.read().forms().size());
        }
    }
}
