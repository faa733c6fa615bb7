package org.verka.store;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The same on PostgreSQL. */
class PostgresQuestionTest extends QuestionTest {

    @RegisterExtension final OnPostgres postgres = new OnPostgres();

    @Override
    StoreAddress address(String name) {
        return postgres.address(name);
    }
}
