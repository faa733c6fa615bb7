package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Arrival;
import org.verka.evidence.Fact;
import org.verka.evidence.Factor;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.Origin;

/**
 * Killed at random moments while a store of the second version is brought to today's: opened again,
 * once or after another kill, it has every fact that it had, and is whole.
 */
class KilledMigrationTest {

    /** So many that bringing them along takes a while. */
    private static final int FACTORS = 1500;

    private static final int FORMS = 200;

    @TempDir Path project;

    int kills() {
        return 10;
    }

    /** What is filled and made old, and copied for each round. */
    String prepared() throws Exception {
        return project.resolve("prepared").toString();
    }

    /** A copy of it of its own. */
    String copy(String prepared, int round) throws Exception {
        Path to = project.resolve("copy" + round);
        try (Stream<Path> paths = Files.walk(Path.of(prepared))) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(Path.of(prepared).relativize(path)));
            }
        }
        return to.toString();
    }

    @Test
    void nothingIsLostAndNothingHalfThere() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String prepared = prepared();
        fill(prepared);
        makeOld(prepared);
        String whole = copy(prepared, 0);
        long takes = open(whole, -1);
        assertHoldsEverything(whole, "not killed");
        int unfinished = 0;
        for (int round = 1; round <= kills(); round++) {
            String store = copy(prepared, round);
            String message = "seed " + seed + ", round " + round;
            boolean finished = open(store, random.nextLong(takes + 1)) >= 0;
            if (!finished && round % 2 == 0) {
                finished = open(store, random.nextLong(takes + 1)) >= 0;
            }
            unfinished += finished ? 0 : 1;
            assertHoldsEverything(store, message);
        }
        assertTrue(unfinished > 0, "never killed on the way, seed " + seed);
    }

    /**
     * Opens the store in a process of its own, which is killed so many milliseconds after it has
     * reached the database, or not when that is below 0.
     *
     * @return how many milliseconds it took, or -1 when it was killed before
     */
    private static long open(String store, long killedAfter) throws Exception {
        Process process = ChildJvm.start(OpeningProcess.class, store, "", 0);
        List<String> said = new ArrayList<>();
        long from = 0;
        long to = -1;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.equals("opening")) {
                    from = System.nanoTime();
                    if (killedAfter >= 0) {
                        Thread.sleep(killedAfter);
                        process.toHandle().destroyForcibly();
                    }
                } else if (line.equals("open")) {
                    to = System.nanoTime();
                }
            }
        }
        process.waitFor();
        assertEquals("opening", said.getFirst(), () -> String.join("\n", said));
        assertTrue(said.size() < 3, () -> String.join("\n", said));
        return to < 0 ? -1 : TimeUnit.NANOSECONDS.toMillis(to - from);
    }

    private static void fill(String address) {
        try (SqlStore store = KilledTest.open(address)) {
            store.add("factors.csv", Samples.hash(1), factors("factors.csv", FACTORS));
            store.add("forms.csv", Samples.hash(2), Samples.file("forms.csv", FORMS));
            store.add("wrong.csv", Samples.hash(3), factors("wrong.csv", 5));
            store.undo(store.imports().getLast().number(), "fel fil");
            List<Fact> mended =
                    List.of(Samples.form("forms.csv 0", "9.9", new Origin("mended.csv", 2)));
            store.add(Arrival.of("mended.csv", Samples.hash(4)).correcting("fel"), mended);
        }
    }

    private static List<Fact> factors(String file, int number) {
        return IntStream.range(0, number)
                .<Fact>mapToObj(i ->
                        new Factor(
                                "Berga",
                                "HINDERING",
                                "Mandat",
                                "management",
                                "gruppledare",
                                LocalDate.of(2019, 4, 10),
                                OptionalInt.of(-1),
                                file + " " + i + " " + "otydligt ".repeat(40),
                                false,
                                List.of("Stodsamtal"),
                                new Origin(file, i + 2)))
                .toList();
    }

    /** Undoes what the third version brought, the other way round. */
    private static void makeOld(String address) throws SQLException {
        String view = SmallFacts.FACTORS.definition().getLast();
        try (Engine engine = Engine.of(ChangingProcess.address(address));
                Connection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP VIEW factor");
            statement.execute("ALTER TABLE factor_fact DROP COLUMN quotable");
            statement.execute(view.replace("f.quotable, ", ""));
            statement.execute("UPDATE store SET version = 2");
            connection.commit();
        }
    }

    private static void assertHoldsEverything(String address, String message) throws SQLException {
        try (SqlStore store = KilledTest.open(address)) {
            assertEquals(List.of(), store.check(Watch.none()).faults(), message);
            List<Factor> found = store.read().of(Factor.class);
            assertEquals(FACTORS, found.size(), message);
            assertEquals(Set.copyOf(factors("factors.csv", FACTORS)), Set.copyOf(found), message);
            assertEquals(FORMS, store.read().forms().size(), message);
            assertEquals(
                    1,
                    store.read().forms().stream()
                            .filter(f -> f.scores().get("Närhet").toString().equals("9.9"))
                            .count(),
                    message);
            assertEquals(
                    List.of("factors.csv", "forms.csv", "wrong.csv", "mended.csv"),
                    store.imports().stream().map(ImportRecord::arrival).map(Arrival::path).toList(),
                    message);
        }
        try (Engine engine = Engine.of(ChangingProcess.address(address));
                Connection connection = engine.connect()) {
            assertEquals(Schema.CURRENT, Schema.version(connection), message);
            connection.rollback();
        }
    }
}
