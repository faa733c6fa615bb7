package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same on a server, and when the server itself is killed. */
class PostgresKilledTest extends KilledTest {

    @RegisterExtension final OnPostgres postgres = new OnPostgres();

    @Override
    String address() {
        return ((StoreAddress.Server) postgres.address("killed")).url();
    }

    @Override
    int kills() {
        return 10;
    }

    @Test
    void aKilledServerLosesNothingThatWasPromised() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (PostgresServer server = new PostgresServer()) {
            String store = server.database().url();
            Set<String> promised = new HashSet<>();
            for (int round = 3; round < 5; round++) {
                promised.addAll(promisedUntil(process -> server.kill(), store, round, random));
                server.startAgain();
                assertWhole(store, promised, "seed " + seed + ", round " + round);
            }
            assertFalse(promised.isEmpty());
        }
    }
}
