package org.verka.evaluation.statistics;

import java.util.OptionalDouble;

/**
 * How far two raters agree beyond chance on ordered categories (Cohen 1968).
 *
 * @param kappa 1 when they always agree, 0 when no more than by chance, below 0 when less; empty
 *     when chance leaves nothing to agree on, as when both always give the same rating
 * @param n how many were rated by both
 */
public record WeightedKappa(OptionalDouble kappa, long n) {

    /** How much a disagreement counts by its distance. */
    public enum Weights {
        /** Each step counts the same. */
        LINEAR,
        /** A disagreement counts by the square of its steps. */
        QUADRATIC
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
                double weight = weights == Weights.LINEAR ? distance : distance * distance;
                observed += weight * table[i][j];
                expected += n == 0 ? 0 : weight * rows[i] * columns[j] / n;
            }
        }
        return new WeightedKappa(
                expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected),
                n);
    }
}
