package org.verka.evaluation.statistics;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * Fisher's exact test of whether two shares differ, two-sided (Fisher 1935): the probability of a
 * table with the same sums that is no likelier than this one, as R's {@code fisher.test} counts it.
 *
 * @param p the two-sided probability, 0 to 1; 1 when a sum is 0
 */
public record FisherTest(double p) {

    /** How much likelier a table may be and still count as no likelier, for rounding. */
    private static final double ROUNDING = 1 + 1e-7;

    /**
     * Tests {@code some} of {@code all} against {@code otherSome} of {@code otherAll}.
     *
     * @throws IllegalArgumentException when a part is below 0 or above its whole
     */
    public static FisherTest of(int some, int all, int otherSome, int otherAll) {
        if (some < 0 || some > all || otherSome < 0 || otherSome > otherAll) {
            throw new IllegalArgumentException(
                    some + " of " + all + " and " + otherSome + " of " + otherAll);
        }
        int successes = some + otherSome;
        int least = Math.max(0, successes - otherAll);
        int most = Math.min(all, successes);
        if (least == most) {
            return new FisherTest(1);
        }
        HypergeometricDistribution tables =
                new HypergeometricDistribution(null, all + otherAll, successes, all);
        double here = tables.probability(some) * ROUNDING;
        double sum = 0;
        double unlikely = 0;
        for (int count = least; count <= most; count++) {
            double probability = tables.probability(count);
            sum += probability;
            unlikely += probability <= here ? probability : 0;
        }
        return new FisherTest(Math.min(1, unlikely / sum));
    }
}
