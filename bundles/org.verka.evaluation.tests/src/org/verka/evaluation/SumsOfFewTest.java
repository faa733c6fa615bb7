package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What sums tell of the numbers of people at few values, held against trying all that could be. */
class SumsOfFewTest {

    private static final int THRESHOLD = 5;

    /** All numbers of so many people at so many values. */
    private static List<int[]> all(int people, int values) {
        List<int[]> all = new ArrayList<>();
        if (values == 1) {
            all.add(new int[] {people});
            return all;
        }
        for (int first = 0; first <= people; first++) {
            for (int[] others : all(people - first, values - 1)) {
                int[] one = new int[values];
                one[0] = first;
                System.arraycopy(others, 0, one, 1, values - 1);
                all.add(one);
            }
        }
        return all;
    }

    private static List<Integer> told(int[] counts, boolean squares, int[] firsts) {
        List<Integer> told = new ArrayList<>();
        told.add(IntStream.range(0, counts.length).map(v -> v * counts[v]).sum());
        told.add(squares ? IntStream.range(0, counts.length).map(v -> v * v * counts[v]).sum() : 0);
        for (int i = 0; i < firsts.length; i++) {
            int end = i + 1 < firsts.length ? firsts[i + 1] : counts.length;
            told.add(Arrays.stream(counts, firsts[i], end).sum());
        }
        return told;
    }

    private static boolean safe(List<int[]> all, int[] counts, boolean squares, int[] firsts) {
        List<Integer> told = told(counts, squares, firsts);
        List<int[]> could =
                all.stream().filter(c -> told(c, squares, firsts).equals(told)).toList();
        return IntStream.range(0, counts.length)
                .filter(v -> counts[v] > 0 && counts[v] < THRESHOLD)
                .allMatch(v -> could.stream().anyMatch(c -> c[v] == 0 || c[v] >= THRESHOLD));
    }

    @Test
    void aValueIsSafeWhenOthersCouldHaveGivenTheSameSums() {
        Random random = new Random(7);
        int safe = 0;
        for (int i = 0; i < 400; i++) {
            int values = 2 + random.nextInt(4);
            List<int[]> all = all(5 + random.nextInt(values > 4 ? 8 : 14), values);
            int[] counts = all.get(random.nextInt(all.size()));
            int[] firsts =
                    IntStream.range(0, values)
                            .filter(v -> v == 0 || random.nextInt(3) == 0)
                            .toArray();
            boolean squares = random.nextBoolean();
            boolean expected = safe(all, counts, squares, firsts);
            safe += expected ? 1 : 0;
            assertEquals(
                    expected,
                    new SumsOfFew(counts, squares, firsts, THRESHOLD).areSafe(),
                    Arrays.toString(counts) + squares + Arrays.toString(firsts));
        }
        assertTrue(safe > 40 && safe < 360, safe + " were safe");
    }

    @Test
    void twoValuesThatAreCountedTogetherAreTellableApartByTheMean() {
        assertFalse(
                new SumsOfFew(new int[] {7, 3, 17, 17}, false, new int[] {0, 2, 3}, THRESHOLD)
                        .areSafe());
        assertTrue(new SumsOfFew(new int[] {7, 3, 17, 17}, false, THRESHOLD).areSafe());
    }
}
