package org.verka.evaluation;

/**
 * Student's t-test on pairs, two-sided.
 *
 * @param t the statistic, after minus before; NaN when every pair changed by the same amount or
 *     none at all, since there is then no spread to hold the change against
 * @param degreesOfFreedom pairs − 1
 * @param p the two-sided probability, 0 to 1; NaN when t is
 */
public record PairedTest(double t, int degreesOfFreedom, double p) {

    /** Whether every pair changed by the same amount, or none at all, so that nothing is tested. */
    public boolean withoutSpread() {
        return Double.isNaN(t);
    }
}
