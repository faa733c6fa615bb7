package org.verka.store;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.Driver;

/** The same on a server. */
class PostgresKilledMigrationTest extends KilledMigrationTest {

    @RegisterExtension final OnPostgres postgres = new OnPostgres();

    @Override
    int kills() {
        return 6;
    }

    @Override
    String prepared() {
        return ((StoreAddress.Server) postgres.address("prepared")).url();
    }

    @Override
    String copy(String prepared, int round) throws Exception {
        String copied = ((StoreAddress.Server) postgres.address("copy" + round)).url();
        String from = name(prepared);
        String to = name(copied);
        try (Connection connection =
                        new Driver().connect(prepared.replace(from, "postgres"), new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + to);
            statement.execute("CREATE DATABASE " + to + " TEMPLATE " + from);
        }
        return copied;
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }
}
