package org.verka.evaluation.statistics;

import java.util.Optional;

/**
 * How much greater one share is than another, with Newcombe's 95 % interval from the two score
 * intervals (Newcombe 1998, Statistics in Medicine 17:873–890, method 10).
 *
 * @param value the difference, −1 to 1
 * @param lower the lower limit of its interval, −1 to 1
 * @param upper the upper limit, −1 to 1
 */
public record ShareDifference(double value, double lower, double upper) {

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

    private static ShareDifference of(
            double share, WilsonInterval a, double other, WilsonInterval b) {
        double value = share - other;
        return new ShareDifference(
                value,
                value - Math.hypot(share - a.lower(), b.upper() - other),
                value + Math.hypot(a.upper() - share, other - b.lower()));
    }
}
