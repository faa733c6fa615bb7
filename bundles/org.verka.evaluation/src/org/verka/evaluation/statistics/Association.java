package org.verka.evaluation.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Gamma;

/**
 * Whether two questions hang together, by a table of counts; rows and columns without anybody are
 * left out. A table of two by two is tested exactly (Fisher 1935). A larger one is tested by
 * Pearson's chi-squared, as R's {@code chisq.test(correct = FALSE)} does it, and only when at least
 * {@link #LEAST_EXPECTED} are expected in every cell; otherwise its probability would mislead and
 * is not given. Of repeated answers of the same people it says nothing.
 *
 * @param method how it was tested
 * @param p the two-sided probability, 0 to 1; empty when nothing is tested
 * @param cramersV the strength of the association, 0 for none to 1 (Cramér 1946), uncorrected;
 *     empty when there are not two rows and two columns
 */
public record Association(Method method, OptionalDouble p, OptionalDouble cramersV) {

    /** The smallest expected count that the chi-squared distribution is trusted with. */
    public static final double LEAST_EXPECTED = 5;

    /** How it was tested. */
    public enum Method {
        /** Fisher's exact test. */
        FISHER,
        /** Pearson's chi-squared. */
        CHI_SQUARED,
        /** Not at all: too few are expected in a cell. */
        TOO_FEW_EXPECTED,
        /** Not at all: all answered alike to one of the questions. */
        NOTHING_TO_COMPARE
    }

    /** Weighs the rows of a table against its columns; every row has as many columns. */
    public static Association of(int[][] table) {
        int[][] held = withoutEmpty(table);
        if (held.length < 2 || held[0].length < 2) {
            return new Association(
                    Method.NOTHING_TO_COMPARE, OptionalDouble.empty(), OptionalDouble.empty());
        }
        long[] rows = Arrays.stream(held).mapToLong(Association::sum).toArray();
        long[] columns =
                IntStream.range(0, held[0].length)
                        .mapToLong(j -> Arrays.stream(held).mapToLong(row -> row[j]).sum())
                        .toArray();
        double n = Arrays.stream(rows).sum();
        double chi = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double expected = rows[i] * columns[j] / n;
                chi += (held[i][j] - expected) * (held[i][j] - expected) / expected;
                least = Math.min(least, expected);
            }
        }
        int smaller = Math.min(rows.length, columns.length);
        OptionalDouble strength =
                OptionalDouble.of(Math.min(1, Math.sqrt(chi / (n * (smaller - 1)))));
        if (rows.length == 2 && columns.length == 2) {
            double p = FisherTest.of(held[0][0], (int) rows[0], held[1][0], (int) rows[1]).p();
            return new Association(Method.FISHER, OptionalDouble.of(p), strength);
        }
        return least < LEAST_EXPECTED
                ? new Association(Method.TOO_FEW_EXPECTED, OptionalDouble.empty(), strength)
                : new Association(
                        Method.CHI_SQUARED,
                        OptionalDouble.of(above(chi, (rows.length - 1) * (columns.length - 1))),
                        strength);
    }

    private static double above(double chi, int degreesOfFreedom) {
        return Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, chi / 2);
    }

    private static int[][] withoutEmpty(int[][] table) {
        int[] columns =
                IntStream.range(0, table.length == 0 ? 0 : table[0].length)
                        .filter(j -> Arrays.stream(table).anyMatch(row -> row[j] > 0))
                        .toArray();
        return Arrays.stream(table)
                .filter(row -> sum(row) > 0)
                .map(row -> Arrays.stream(columns).map(j -> row[j]).toArray())
                .toArray(int[][]::new);
    }

    private static long sum(int[] row) {
        return Arrays.stream(row).asLongStream().sum();
    }
}
