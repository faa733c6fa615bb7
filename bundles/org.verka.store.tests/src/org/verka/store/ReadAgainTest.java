package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.verka.store.Samples.form;
import static org.verka.store.Samples.hash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.evidence.Arrival;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.Origin;

/** What is read a second time is what one reads who opens the store anew. */
class ReadAgainTest {

    @TempDir private Path folder;

    @Test
    void aFormThatHasNotChangedIsTheSameObject() {
        try (SqlStore store = SqlStore.open(folder)) {
            store.add(Arrival.of("a.csv", hash(1)), List.of(form("T001", "2", row(2))));
            FormAnswer first = store.read().forms().getFirst();
            store.add(Arrival.of("b.csv", hash(2)), List.of(form("T002", "3", row(3))));
            List<FormAnswer> again = store.read().forms();
            assertEquals(2, again.size());
            assertSame(first, again.getFirst());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterImportsCorrectionsUndoneOnesAndRemovalsItIsTheSameAsAnew(long seed) {
        Random random = new Random(seed);
        for (int step = 1; step <= 20; step++) {
            try (SqlStore store = SqlStore.open(folder)) {
                store.read();
                for (int more = 0; more < 3; more++) {
                    change(store, 100 * step + more, random);
                    store.read();
                }
                List<FormAnswer> again = store.read().forms();
                store.close();
                try (SqlStore anew = SqlStore.open(folder)) {
                    assertEquals(anew.read().forms(), again, "step " + step);
                }
            }
        }
    }

    private static void change(SqlStore store, int number, Random random) {
        List<Integer> standing =
                store.imports().stream()
                        .filter(i -> i.undone().isEmpty() && i.removed().isEmpty())
                        .map(ImportRecord::number)
                        .toList();
        int what = standing.isEmpty() ? 0 : random.nextInt(6);
        if (what < 4) {
            Arrival arrival = Arrival.of(number + ".csv", hash(number));
            store.add(what < 2 ? arrival : arrival.correcting("felläst"), forms(random));
        } else if (what == 4) {
            store.undo(standing.get(random.nextInt(standing.size())), "fel fil");
        } else {
            store.remove(List.of(standing.get(random.nextInt(standing.size()))), "gallring");
        }
    }

    private static List<FormAnswer> forms(Random random) {
        List<FormAnswer> forms = new ArrayList<>();
        for (int client = 0; client < 8; client++) {
            if (random.nextBoolean()) {
                String value = String.valueOf(random.nextInt(5));
                forms.add(form("T00" + client, value, row(client + 2)));
            }
        }
        return forms;
    }

    private static Origin row(int row) {
        return new Origin("a.csv", row);
    }
}
