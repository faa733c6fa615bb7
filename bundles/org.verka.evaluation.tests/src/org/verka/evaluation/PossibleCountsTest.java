package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What sums of several kinds of people tell, held against trying all whole numbers. */
class PossibleCountsTest {

    private static final int THRESHOLD = 5;
    private static final int KINDS = 5;
    private static final int MOST = 7;

    private final Random random = new Random(11);

    @Test
    void nothingIsSureThatOtherWholeNumbersOfPeopleWouldContradict() {
        int sure = 0;
        int open = 0;
        for (int i = 0; i < 800; i++) {
            double[] truth = random.ints(KINDS, 0, MOST).asDoubleStream().toArray();
            double[] all = IntStream.range(0, KINDS).mapToDouble(k -> 1).toArray();
            List<double[]> known = new ArrayList<>(List.of(all));
            IntStream.range(0, random.nextInt(4)).forEach(k -> known.add(weights(3)));
            PossibleCounts possible = new PossibleCounts(truth);
            double[] asked = weights(2);
            double people = possible.sum(asked);
            if (people > 0 && people < THRESHOLD) {
                boolean told = possible.tell(asked, known.toArray(double[][]::new), THRESHOLD);
                boolean contradicted =
                        others(truth, known).stream()
                                .mapToDouble(other -> sum(asked, other))
                                .anyMatch(n -> n < 1 || n >= THRESHOLD);
                assertFalse(told && contradicted, "in the sample " + i);
                sure += told ? 1 : 0;
                open += contradicted ? 1 : 0;
            }
        }
        assertTrue(sure > 20 && open > 20, sure + " are sure, " + open + " are open");
    }

    @Test
    void theRestOfAWholeIsSureAndTheTwoPartsOfItAreNot() {
        PossibleCounts possible = new PossibleCounts(new double[] {20, 2, 1});
        double[][] known = {new double[] {1, 1, 1}, new double[] {1, 0, 0}};
        assertTrue(possible.tell(new double[] {0, 1, 1}, known, THRESHOLD));
        assertFalse(possible.tell(new double[] {0, 1, 0}, known, THRESHOLD));
        assertEquals(3, possible.sum(new double[] {0, 1, 1}));
    }

    @Test
    void nobodyAndEnoughAreNoFew() {
        PossibleCounts possible = new PossibleCounts(new double[] {0, 5});
        double[][] known = {new double[] {1, 0}, new double[] {0, 1}};
        assertFalse(possible.tell(new double[] {1, 0}, known, THRESHOLD));
        assertFalse(possible.tell(new double[] {0, 1}, known, THRESHOLD));
    }

    private double[] weights(int most) {
        return random.ints(KINDS, 0, most).asDoubleStream().toArray();
    }

    /** All whole numbers of people with the same sums; the first sum is of all of them. */
    private static List<double[]> others(double[] truth, List<double[]> known) {
        List<double[]> others = new ArrayList<>();
        fill(new double[KINDS], 0, (int) sum(known.getFirst(), truth), others);
        others.removeIf(o -> known.stream().anyMatch(k -> sum(k, o) != sum(k, truth)));
        return others;
    }

    private static void fill(double[] counts, int kind, int left, List<double[]> all) {
        if (kind == KINDS - 1) {
            counts[kind] = left;
            all.add(counts.clone());
        } else {
            for (int n = 0; n <= left; n++) {
                counts[kind] = n;
                fill(counts, kind + 1, left - n, all);
            }
        }
    }

    private static double sum(double[] weights, double[] counts) {
        return IntStream.range(0, counts.length).mapToDouble(i -> weights[i] * counts[i]).sum();
    }
}
