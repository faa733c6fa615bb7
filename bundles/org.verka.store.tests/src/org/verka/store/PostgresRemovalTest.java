package org.verka.store;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The same on PostgreSQL. */
class PostgresRemovalTest extends RemovalTest {

    @RegisterExtension final OnPostgres postgres = new OnPostgres();

    @Override
    StoreAddress address(String name) {
        return postgres.address(name);
    }
}
