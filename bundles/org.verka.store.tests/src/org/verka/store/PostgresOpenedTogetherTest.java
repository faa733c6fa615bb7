package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.store.Samples.file;
import static org.verka.store.Samples.hash;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several people may open a new database on a server at the same moment. */
class PostgresOpenedTogetherTest {

    private static final int PEOPLE = 4;

    @RegisterExtension final OnPostgres postgres = new OnPostgres();

    @RepeatedTest(5)
    void oneOfThemMakesItAndAllCanUseIt(RepetitionInfo round) throws Exception {
        StoreAddress address = postgres.address("together" + round.getCurrentRepetition());
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<Integer>> seen = new ArrayList<>();
            for (int i = 1; i <= PEOPLE; i++) {
                int number = i;
                seen.add(
                        people.submit(() -> {
                            start.await(1, TimeUnit.MINUTES);
                            try (SqlStore store = SqlStore.open(address)) {
                                String name = number + ".csv";
                                store.add(name, hash(number), file(name, 1));
                                return store.read().forms().size();
                            }
                        }));
            }
            for (Future<Integer> size : seen) {
                size.get(2, TimeUnit.MINUTES);
            }
        }
        try (SqlStore store = SqlStore.open(address)) {
            assertEquals(PEOPLE, store.read().sources().size());
        }
    }
}
