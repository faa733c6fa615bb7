package org.verka.evaluation.statistics;

import java.util.OptionalDouble;

/**
 * How far two raters agree beyond chance on categories (Cohen 1960, 1968).
 *
 * @param kappa 1 when they always agree, 0 when no more than by chance, below 0 when less; empty
 *     when chance leaves nothing to agree on, as when both always give the same rating
 * @param n how many were rated by both
 */
public record WeightedKappa(OptionalDouble kappa, long n) {

    /** How much a disagreement counts by its distance. */
    public enum Weights {
        /** Every disagreement counts the same, as for words without an order (Cohen 1960). */
        EQUAL,
        /** Each step counts the same. */
        LINEAR,
        /** A disagreement counts by the square of its steps. */
        QUADRATIC;

        private double of(double distance) {
            return switch (this) {
                case EQUAL -> Math.min(1, distance);
                case LINEAR -> distance;
                case QUADRATIC -> distance * distance;
            };
        }
    }

    /** The same with so many decimals. */
    public WeightedKappa rounded(int decimals) {
        double power = Math.pow(10, decimals);
        return new WeightedKappa(
                kappa.isEmpty()
                        ? kappa
                        : OptionalDouble.of(Math.round(kappa.getAsDouble() * power) / power),
                n);
    }

    /**
     * The agreement of a square table.
     *
     * @param table how many got category i of one rater and j of the other
     * @throws IllegalArgumentException when the table is not square
     */
    public static WeightedKappa of(long[][] table, Weights weights) {
        int categories = table.length;
        long[] rows = new long[categories];
        long[] columns = new long[categories];
        long n = 0;
        for (int i = 0; i < categories; i++) {
            if (table[i].length != categories) {
                throw new IllegalArgumentException("row " + i + " is not " + categories + " long");
            }
            for (int j = 0; j < categories; j++) {
                rows[i] += table[i][j];
                columns[j] += table[i][j];
                n += table[i][j];
            }
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                double distance = Math.abs(i - j);
                double weight = weights.of(distance);
                observed += weight * table[i][j];
                expected += n == 0 ? 0 : weight * rows[i] * columns[j] / n;
            }
        }
        return new WeightedKappa(
                expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected),
                n);
    }
}
