package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Arrival;
import org.verka.evidence.Evidence;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.Fact;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.Receipt;
import org.verka.evidence.SourceFile;

/** A store that the first schema's code made is brought to today's without loss. */
class FirstSchemaTest {

    @TempDir Path project;

    @Test
    void keepsEveryFactWithItsFileRowAndWhoTookItIn() throws Exception {
        Path folder = project.resolve("store");
        FirstSchema.unpack(folder);
        try (EvidenceStore store = SqlStore.open(folder)) {
            assertHoldsEverything(store);
        }
        try (EvidenceStore store = SqlStore.open(folder)) {
            assertHoldsEverything(store);
        }
        assertTrue(
                Files.readString(folder.resolve(StoreFolder.MARKER))
                        .startsWith("Verka evidence store, format 2\nHär ligger"));
    }

    private static void assertHoldsEverything(EvidenceStore store) {
        Evidence evidence = store.read();
        Set<Fact> expected = new HashSet<>();
        FirstSchema.FILES.forEach(file -> expected.addAll(FirstSchema.facts(file)));
        Set<Fact> found = new HashSet<>(evidence.forms());
        found.addAll(evidence.counts());
        found.addAll(evidence.activities());
        assertEquals(320, found.size());
        assertEquals(expected, found);
        assertEquals(List.of(300, 8, 12), factsOfFiles(evidence));
        for (ImportRecord each : store.imports()) {
            String file = FirstSchema.FILES.get(each.number() - 1);
            assertEquals(Arrival.of(file, Samples.hash(each.number())), each.arrival());
            assertEquals(FirstSchema.TAKEN_IN, each.at());
            assertEquals(FirstSchema.USER, each.by());
        }
    }

    private static List<Integer> factsOfFiles(Evidence evidence) {
        return FirstSchema.FILES.stream()
                .map(file ->
                        evidence.sources().stream()
                                .filter(s -> s.path().equals(file))
                                .mapToInt(SourceFile::facts)
                                .sum())
                .toList();
    }

    @Test
    void knowsTheSameFileAgainAndTakesMore() throws Exception {
        Path folder = project.resolve("store");
        FirstSchema.unpack(folder);
        try (EvidenceStore store = SqlStore.open(folder)) {
            String file = FirstSchema.FILES.get(0);
            assertEquals(
                    new Receipt(0, 300, List.of()),
                    store.add(file, Samples.hash(1), FirstSchema.facts(file)));
            assertEquals(
                    20, store.add("n.csv", Samples.hash(9), Samples.file("n.csv", 20)).added());
            assertEquals(4, store.imports().getLast().number());
        }
    }

    @Test
    void losesNothingWhenKilledAtAnyMomentOfTheChange() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Integer> moments = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            Path folder = project.resolve("store" + round);
            FirstSchema.unpack(folder);
            Process process = ChildJvm.start(List.of(), folder, "r", 0);
            int moment = 300 + random.nextInt(1500);
            moments.add(moment);
            if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
            try (EvidenceStore store = SqlStore.open(folder)) {
                assertHoldsEverything(store);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", killed after " + moments, e);
            }
        }
    }
}
