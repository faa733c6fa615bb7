package org.verka.evaluation.statistics;

import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How much greater one share is than another, with its 95 % interval: of different people
 * Newcombe's from the two score intervals (Newcombe 1998, Statistics in Medicine 17:873–890, method
 * 10).
 *
 * @param value the difference, −1 to 1
 * @param lower the lower limit of its interval, −1 to 1
 * @param upper the upper limit, −1 to 1
 */
public record ShareDifference(double value, double lower, double upper) {

    private static final double HALF = 0.5;
    private static final double UPPER_LIMIT = 0.975;

    /**
     * {@code some} of {@code all} less {@code otherSome} of {@code otherAll}.
     *
     * @return empty when either is out of nothing
     * @throws IllegalArgumentException when a part is below 0 or above its whole
     */
    public static Optional<ShareDifference> of(long some, long all, long otherSome, long otherAll) {
        return WilsonInterval.of(some, all)
                .flatMap(a ->
                        WilsonInterval.of(otherSome, otherAll)
                                .map(b ->
                                        of(
                                                (double) some / all,
                                                a,
                                                (double) otherSome / otherAll,
                                                b)));
    }

    /**
     * How much greater a share is after than before among the same people, with Agresti and Min's
     * 95 % interval, which adds half a person to each way there is to go and to stand (Agresti and
     * Min 2005, Statistics in Medicine 24:729–740).
     *
     * @param gained how many were not counted before and are after
     * @param lost how many were counted before and are not after
     * @param pairs all of them
     * @return empty when there are no pairs
     * @throws IllegalArgumentException when a part is below 0, or both are more than all
     */
    public static Optional<ShareDifference> ofPairs(long gained, long lost, long pairs) {
        if (gained < 0 || lost < 0 || gained + lost > pairs) {
            throw new IllegalArgumentException(gained + " and " + lost + " of " + pairs);
        }
        if (pairs == 0) {
            return Optional.empty();
        }
        double all = pairs + 2.0;
        double up = (gained + HALF) / all;
        double down = (lost + HALF) / all;
        double middle = up - down;
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(UPPER_LIMIT);
        double reach = z * Math.sqrt((up + down - middle * middle) / all);
        return Optional.of(
                new ShareDifference(
                        (double) (gained - lost) / pairs,
                        Math.max(-1, middle - reach),
                        Math.min(1, middle + reach)));
    }

    private static ShareDifference of(
            double share, WilsonInterval a, double other, WilsonInterval b) {
        double value = share - other;
        return new ShareDifference(
                value,
                value - Math.hypot(share - a.lower(), b.upper() - other),
                value + Math.hypot(a.upper() - share, other - b.lower()));
    }
}
