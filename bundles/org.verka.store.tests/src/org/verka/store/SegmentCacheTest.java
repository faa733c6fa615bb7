package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.store.Samples.file;
import static org.verka.store.Samples.form;
import static org.verka.store.Samples.hash;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Arrival;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Origin;

class SegmentCacheTest {

    @TempDir Path project;

    /** How often each value was given. */
    private static final class Counting implements AnswerVisitor {
        private final Map<Double, Integer> values = new TreeMap<>();

        @Override
        public void questions(List<Item> items) {
            assertTrue(items.contains(new Item("Familjeklimat", "Kaos")));
        }

        @Override
        public void form(
                long client,
                int series,
                int occasion,
                int day,
                int[] questions,
                double[] answers,
                int from,
                int to) {
            assertEquals(1, occasion);
            for (int a = from; a < to; a++) {
                values.merge(answers[a], 1, Integer::sum);
            }
        }
    }

    private static Map<Double, Integer> counted(SqlStore store) {
        Counting counting = new Counting();
        store.scan(counting);
        return counting.values;
    }

    @Test
    void whatWasReadBeforeIsNeverOutOfDate() {
        try (SqlStore store = SqlStore.open(project)) {
            store.add("a", hash(1), List.of(form("T1", "4", new Origin("a", 2))));
            assertEquals(Map.of(1.7, 1, 4.0, 1), counted(store));
            store.add("b", hash(2), List.of(form("T2", "5", new Origin("b", 2))));
            assertEquals(Map.of(1.7, 2, 4.0, 1, 5.0, 1), counted(store));
            store.add(
                    Arrival.of("c", hash(3)).correcting("felläst"),
                    List.of(form("T1", "9", new Origin("c", 2))));
            assertEquals(Map.of(1.7, 2, 9.0, 1, 5.0, 1), counted(store));
            store.undo(3, "ångrat");
            assertEquals(Map.of(1.7, 2, 4.0, 1, 5.0, 1), counted(store));
            store.remove(List.of(2), "gallras");
            assertEquals(Map.of(1.7, 1, 4.0, 1), counted(store));
        }
    }

    @Test
    void whatDoesNotFitIsReadEachTimeAndTheRestStays() {
        try (SqlStore store = SqlStore.open(project)) {
            int files = 8;
            for (int i = 0; i < files; i++) {
                store.add("f" + i, hash(i), at("Plats " + i, file("f" + i, 200)));
            }
            SegmentCache all = new SegmentCache(Long.MAX_VALUE);
            assertEquals(files, read(store, all));
            assertEquals(0, read(store, all));
            SegmentCache half = new SegmentCache(all.used() / 2);
            assertEquals(files, read(store, half));
            assertEquals(files / 2, read(store, half));
            assertEquals(files / 2, read(store, half));
            store.undo(1, "fel fil");
            assertEquals(files / 2, read(store, half));
            assertEquals(files / 2, read(store, half));
            assertEquals(files / 2 - 1, read(store, half), "what is used no more has given way");
            assertTrue(half.used() <= all.used() / 2);
        }
    }

    private static List<Fact> at(String site, List<Fact> forms) {
        return forms.stream().<Fact>map(f -> Samples.at(site, (FormAnswer) f)).toList();
    }

    /** Reads everything, and counts what the cache had to decode. */
    private static int read(SqlStore store, SegmentCache cache) {
        int before = cache.decoded();
        store.scan(cache, new Counting());
        return cache.decoded() - before;
    }
}
