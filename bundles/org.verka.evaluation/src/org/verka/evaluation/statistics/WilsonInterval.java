package org.verka.evaluation.statistics;

import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How sure a share is: Wilson's score interval (Wilson 1927), which stays between 0 and 1 and holds
 * for few, without a correction for continuity.
 *
 * @param lower the lower limit, 0 to 1
 * @param upper the upper limit, 0 to 1
 */
public record WilsonInterval(double lower, double upper) {

    private static final double UPPER_LIMIT = 0.975;

    /**
     * The 95 % interval of a share.
     *
     * @return empty when {@code all} is 0
     * @throws IllegalArgumentException when {@code some} is below 0 or above {@code all}
     */
    public static Optional<WilsonInterval> of(long some, long all) {
        if (some < 0 || some > all) {
            throw new IllegalArgumentException(some + " of " + all + " is no share");
        }
        if (all == 0) {
            return Optional.empty();
        }
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(UPPER_LIMIT);
        double share = (double) some / all;
        double half = z * z / (2.0 * all);
        double reach = z * Math.sqrt(share * (1 - share) / all + half / (2 * all));
        double lower = (share + half - reach) / (1 + 2 * half);
        double upper = (share + half + reach) / (1 + 2 * half);
        return Optional.of(
                new WilsonInterval(
                        some == 0 ? 0 : Math.max(0, lower), some == all ? 1 : Math.min(1, upper)));
    }
}
