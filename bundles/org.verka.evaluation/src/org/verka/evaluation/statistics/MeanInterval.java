package org.verka.evaluation.statistics;

import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How sure a mean is: its 95 % confidence interval by Student's t.
 *
 * @param lower the lower limit
 * @param upper the upper limit
 */
public record MeanInterval(double lower, double upper) {

    /** How far off a quantile may be; the library's own 1e-9 shows where a limit is near 0. */
    static final double PRECISE = 1e-14;

    private static final double UPPER_LIMIT = 0.975;

    /**
     * The interval of a mean.
     *
     * @param n of how many values
     * @param sd their standard deviation, with n − 1 as divisor
     * @return empty when {@code n} is below 2
     */
    public static Optional<MeanInterval> of(int n, double mean, double sd) {
        if (n < 2) {
            return Optional.empty();
        }
        double reach = reach(n) * sd;
        return Optional.of(new MeanInterval(mean - reach, mean + reach));
    }

    /**
     * The standard deviation of the values whose mean has this interval.
     *
     * @param n how many they are, at least 2
     */
    public double deviation(int n) {
        return (upper - lower) / 2 / reach(n);
    }

    /** How far the limits lie from the mean, in standard deviations of the values. */
    private static double reach(int n) {
        return new TDistribution(null, n - 1.0, PRECISE).inverseCumulativeProbability(UPPER_LIMIT)
                / Math.sqrt(n);
    }
}
