package org.verka.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Runs the tests of a class on a PostgreSQL server, one for all classes; each name is a database.
 */
final class OnPostgres implements BeforeEachCallback {

    private PostgresServer server;
    private final Map<String, StoreAddress> addresses = new HashMap<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        server =
                context.getRoot()
                        .getStore(Namespace.create(OnPostgres.class))
                        .getOrComputeIfAbsent(
                                PostgresServer.class, key -> started(), PostgresServer.class);
        addresses.clear();
    }

    private static PostgresServer started() {
        try {
            return new PostgresServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where the server keeps its tables, once they are written down. */
    Path tables() throws SQLException {
        server.execute("CHECKPOINT");
        return server.folder().resolve("data/base");
    }

    StoreAddress address(String name) {
        return addresses.computeIfAbsent(
                name,
                n -> {
                    try {
                        return server.database();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
