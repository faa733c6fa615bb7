package org.verka.evaluation.statistics;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The sign test, for ordered words and other values whose distances say nothing: whether more went
 * up than down, two-sided and exact (Conover 1999). Those who did not change are left out.
 *
 * @param up how many went up
 * @param down how many went down
 * @param p the two-sided probability, 0 to 1; 1 when nobody changed
 */
public record SignTest(int up, int down, double p) {

    /** Tests so many who went up against so many who went down. */
    public static SignTest of(int up, int down) {
        int changed = up + down;
        double p =
                changed == 0
                        ? 1
                        : Math.min(
                                1,
                                2
                                        * new BinomialDistribution(null, changed, 0.5)
                                                .cumulativeProbability(Math.min(up, down)));
        return new SignTest(up, down, p);
    }
}
