package org.verka.evaluation.statistics;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Between which limits a share of so many falls by chance alone, when all sites have one and the
 * same underlying share: the control limits of a funnel plot, exact and interpolated between whole
 * numbers (Spiegelhalter 2005, Statistics in Medicine 24:1185–1202, appendix A.1.1).
 *
 * @param lower the lower limit, 0 to 1
 * @param upper the upper limit, 0 to 1
 */
public record FunnelLimits(double lower, double upper) {

    /** How much of chance lies between the inner limits. */
    public static final double INNER = 0.95;

    /** How much of chance lies between the outer limits. */
    public static final double OUTER = 0.998;

    /**
     * The limits at a size.
     *
     * @param common the share that all would have, 0 to 1
     * @param n out of how many, at least 1
     * @param within how much of chance lies between them, above 0 and below 1
     * @throws IllegalArgumentException when one of these is outside its range
     */
    public static FunnelLimits of(double common, int n, double within) {
        if (!(common >= 0 && common <= 1) || n < 1 || !(within > 0 && within < 1)) {
            throw new IllegalArgumentException(common + " of " + n + " within " + within);
        }
        double tail = (1 - within) / 2;
        return new FunnelLimits(limit(common, n, tail), limit(common, n, 1 - tail));
    }

    private static double limit(double common, int n, double probability) {
        if (common == 0 || common == 1) {
            return common;
        }
        BinomialDistribution chance = new BinomialDistribution(null, n, common);
        int at = chance.inverseCumulativeProbability(probability);
        double below = chance.cumulativeProbability(at);
        double past = (below - probability) / chance.probability(at);
        return Math.clamp((at - past) / n, 0, 1);
    }

    /** Whether a share lies outside. */
    public boolean excludes(double share) {
        return share < lower || share > upper;
    }
}
