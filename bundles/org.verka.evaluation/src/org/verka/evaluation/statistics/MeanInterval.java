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
        double reach =
                new TDistribution(null, n - 1.0).inverseCumulativeProbability(UPPER_LIMIT)
                        * sd
                        / Math.sqrt(n);
        return Optional.of(new MeanInterval(mean - reach, mean + reach));
    }
}
