package org.verka.evaluation;

/**
 * Student's t-test on pairs, two-sided.
 *
 * @param t the statistic, after minus before; 0 when no pair changed; NaN when every pair changed
 *     by the same amount, since there is then no spread to hold the change against
 * @param degreesOfFreedom pairs − 1
 * @param p the two-sided probability, 0 to 1; 1 when no pair changed and 0 when t is NaN
 */
public record PairedTest(double t, int degreesOfFreedom, double p) {

    /** Whether every pair changed by the same amount, so that p says nothing. */
    public boolean withoutSpread() {
        return Double.isNaN(t);
    }
}
