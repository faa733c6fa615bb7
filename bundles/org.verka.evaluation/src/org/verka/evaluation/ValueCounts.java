package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.verka.evaluation.PairStatistics.Exact;

/**
 * How many people have each two of a few whole values, the one before and the other after. What
 * stands for no value is one more, after the greatest.
 */
final class ValueCounts {

    private final int values;
    private final int[][] counts;

    private ValueCounts(int values, int[][] counts) {
        this.values = values;
        this.counts = counts;
    }

    /** Of so many values from the least one on; what lies outside is taken for the nearest. */
    static ValueCounts of(TwoOccasions both, int minimum, int values) {
        int[][] counts = new int[values + 1][values + 1];
        both.before().forEach(v -> counts[place(v, minimum, values)][values]++);
        both.after().forEach(v -> counts[values][place(v, minimum, values)]++);
        for (Exact pair : both.exact()) {
            int before = place(pair.before(), minimum, values);
            int after = place(pair.after(), minimum, values);
            counts[before][after]++;
            counts[before][values]--;
            counts[values][after]--;
        }
        return new ValueCounts(values, counts);
    }

    /** How many have each value, of one value each. */
    static int[] of(Collection<BigDecimal> all, int minimum, int values) {
        int[] counts = new int[values];
        all.forEach(value -> counts[place(value, minimum, values)]++);
        return counts;
    }

    private static int place(BigDecimal value, int minimum, int values) {
        return Math.clamp(value.intValue() - minimum, 0, values - 1);
    }

    int values() {
        return values;
    }

    int at(int before, int after) {
        return counts[before][after];
    }

    boolean isNobody() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).allMatch(n -> n == 0);
    }

    ValueCounts less(ValueCounts other) {
        int[][] left = new int[values + 1][values + 1];
        for (int before = 0; before <= values; before++) {
            for (int after = 0; after <= values; after++) {
                left[before][after] = at(before, after) - other.at(before, after);
            }
        }
        return new ValueCounts(values, left);
    }

    int[] before() {
        return each(v -> IntStream.rangeClosed(0, values).map(after -> at(v, after)));
    }

    int[] after() {
        return each(v -> IntStream.rangeClosed(0, values).map(before -> at(before, v)));
    }

    int[] onlyBefore() {
        return each(v -> IntStream.of(at(v, values)));
    }

    int[] onlyAfter() {
        return each(v -> IntStream.of(at(values, v)));
    }

    /** How many changed by so much, from the greatest decrease that there can be. */
    int[] differences() {
        int[] differences = new int[2 * values - 1];
        for (int before = 0; before < values; before++) {
            for (int after = 0; after < values; after++) {
                differences[after - before + values - 1] += at(before, after);
            }
        }
        return differences;
    }

    private int[] each(IntFunction<IntStream> counted) {
        return IntStream.range(0, values).map(v -> counted.apply(v).sum()).toArray();
    }
}
