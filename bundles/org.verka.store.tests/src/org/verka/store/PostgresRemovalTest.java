package org.verka.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same on PostgreSQL. */
class PostgresRemovalTest extends RemovalTest {

    @RegisterExtension final OnPostgres postgres = new OnPostgres();

    @Override
    StoreAddress address(String name) {
        return postgres.address(name);
    }

    @Override
    Path tables() throws SQLException {
        return postgres.tables();
    }
}
