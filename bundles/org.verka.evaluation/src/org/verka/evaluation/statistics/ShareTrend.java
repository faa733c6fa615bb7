package org.verka.evaluation.statistics;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.special.Erf;

/**
 * The Cochran–Armitage test for a trend in shares (Cochran 1954, Armitage 1955), as R's {@code
 * prop.trend.test} makes it, without a correction for continuity. It asks whether the share rises
 * or falls along a straight line of time, and assumes that nobody is counted twice.
 *
 * @param z above 0 when the share rises, below when it falls; R's chi-squared is its square
 * @param p the two-sided probability of such a trend when there is none, 0 to 1
 */
public record ShareTrend(double z, double p) {

    /** So many have to be expected of both kinds at each time (Cochran 1954). */
    private static final double FEWEST_EXPECTED = 5;

    /**
     * How many of how many at a time.
     *
     * @param time in any unit
     */
    public record Point(double time, long some, long all) {}

    /**
     * The test of shares over time.
     *
     * @return empty when all or none are counted, or all at the same time
     */
    public static Optional<ShareTrend> of(List<Point> points) {
        double all = points.stream().mapToLong(Point::all).sum();
        double share = points.stream().mapToLong(Point::some).sum() / all;
        double mean = points.stream().mapToDouble(p -> p.time() * p.all()).sum() / all;
        double trend = points.stream().mapToDouble(p -> p.some() * (p.time() - mean)).sum();
        double spread =
                points.stream()
                        .mapToDouble(p -> p.all() * (p.time() - mean) * (p.time() - mean))
                        .sum();
        double variance = share * (1 - share) * spread;
        if (!(variance > 0)) {
            return Optional.empty();
        }
        double z = trend / Math.sqrt(variance);
        return Optional.of(new ShareTrend(z, Erf.erfc(Math.abs(z) / Math.sqrt(2))));
    }

    /** Whether so few are expected at some time, were there no trend, that the test misleads. */
    public static boolean isOfTooFew(List<Point> points) {
        double all = points.stream().mapToLong(Point::all).sum();
        double share = points.stream().mapToLong(Point::some).sum() / all;
        double rarer = Math.min(share, 1 - share);
        return !points.stream().allMatch(p -> rarer * p.all() >= FEWEST_EXPECTED);
    }
}
