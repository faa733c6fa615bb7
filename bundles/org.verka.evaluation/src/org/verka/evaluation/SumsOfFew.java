package org.verka.evaluation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whether somebody who knows how many people there are, the sum of their values (their mean), the
 * sum of the squares (their standard deviation) and how many there are in each class of values can
 * be sure that some value is of somebody and of fewer than the threshold. On a scale of few values
 * these are as many equations as there are unknowns, or nearly so. A value is safe when other
 * people, in whole numbers, would give the same sums, with nobody at that value or with enough.
 */
final class SumsOfFew {

    /** So long is an answer looked for; then it is taken that there is none. */
    private static final int MOST_STEPS = 50_000;

    private final int[] counts;
    private final int[] last;
    private final boolean squares;
    private final int threshold;

    /**
     * @param counts how many have each value, from the lowest, one apart
     * @param squares whether the standard deviation is told besides the mean
     * @param firsts where each class begins, as a place in {@code counts}; the first is 0
     */
    SumsOfFew(int[] counts, boolean squares, int[] firsts, int threshold) {
        this.counts = counts;
        this.squares = squares;
        this.threshold = threshold;
        this.last = new int[counts.length];
        for (int i = 0; i < firsts.length; i++) {
            int end = i + 1 < firsts.length ? firsts[i + 1] : counts.length;
            Arrays.fill(last, firsts[i], end, end - 1);
        }
    }

    /** The same where nothing is told of classes. */
    SumsOfFew(int[] counts, boolean squares, int threshold) {
        this(counts, squares, new int[] {0}, threshold);
    }

    /** Whether nobody can be sure of a few. */
    boolean areSafe() {
        return IntStream.range(0, counts.length)
                .filter(value -> counts[value] > 0 && counts[value] < threshold)
                .allMatch(this::isSafe);
    }

    private boolean isSafe(int value) {
        int all = Arrays.stream(counts).sum();
        return new Search(value, 0).finds()
                || IntStream.rangeClosed(threshold, all)
                        .anyMatch(n -> new Search(value, n).finds());
    }

    /** Looks for people who give the same sums, with so many at one value. */
    private final class Search {

        private final int fixed;
        private final int wanted;
        private int steps;

        Search(int fixed, int wanted) {
            this.fixed = fixed;
            this.wanted = wanted;
        }

        boolean finds() {
            long people = 0;
            long sum = 0;
            long square = 0;
            for (int v = 0; v < counts.length; v++) {
                people += counts[v];
                sum += (long) v * counts[v];
                square += (long) v * v * counts[v];
            }
            return finds(0, inClass(0), people, sum, square);
        }

        private long inClass(int first) {
            return IntStream.rangeClosed(first, last[first]).mapToLong(v -> counts[v]).sum();
        }

        /** From a value on, with so many left in its class and in all, and so much of the sums. */
        private boolean finds(int value, long here, long people, long sum, long square) {
            if (value == counts.length) {
                return people == 0 && sum == 0 && (!squares || square == 0);
            }
            if (++steps > MOST_STEPS || !mayBe(value, people, sum, square)) {
                return false;
            }
            boolean ends = last[value] == value;
            long from = value == fixed ? wanted : ends ? here : 0;
            long to = value == fixed ? wanted : here;
            if (from > here || ends && to < here) {
                return false;
            }
            long near = Math.clamp(counts[value], from, to);
            for (long off = 0; off <= to - from; off++) {
                if (near - off >= from && next(value, here, people, sum, square, near - off)
                        || off > 0
                                && near + off <= to
                                && next(value, here, people, sum, square, near + off)) {
                    return true;
                }
            }
            return false;
        }

        private boolean next(
                int value, long here, long people, long sum, long square, long chosen) {
            long left = last[value] == value ? after(value) : here - chosen;
            return finds(
                    value + 1,
                    left,
                    people - chosen,
                    sum - value * chosen,
                    square - (long) value * value * chosen);
        }

        private long after(int value) {
            return value + 1 < counts.length ? inClass(value + 1) : 0;
        }

        /** Bounds of a sum of squares: Cauchy and Schwarz, and Bhatia and Davis (2000). */
        private boolean mayBe(int value, long people, long sum, long square) {
            int most = counts.length - 1;
            return sum >= value * people
                    && sum <= most * people
                    && (!squares
                            || square * people >= sum * sum
                                    && square <= (value + most) * sum - value * most * people);
        }
    }
}
