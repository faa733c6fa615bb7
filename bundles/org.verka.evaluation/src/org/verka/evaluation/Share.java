package org.verka.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.statistics.FisherTest;
import org.verka.evaluation.statistics.ShareTrend;
import org.verka.evaluation.statistics.WilsonInterval;
import org.verka.model.Count;
import org.verka.model.Site;

/**
 * A share that is counted period by period.
 *
 * @param count what is counted
 * @param site the site, or empty for all sites together
 * @param unit the reporting unit in the file's words, or empty for all units together
 * @param points the periods, oldest first
 */
public record Share(Count count, Optional<Site> site, String unit, List<Point> points) {

    private static final int FEWEST_FOR_TREND = 3;

    public Share {
        points = List.copyOf(points);
    }

    /**
     * Whether a count tells how many there were, and not how many of some: it does not say of what,
     * and what was reported is all of it.
     */
    public static boolean isAmount(Count count, List<Share> all) {
        return count.getNumerator() == null
                && count.getDenominator() == null
                && all.stream()
                        .filter(s -> s.count() == count)
                        .flatMap(s -> s.points().stream())
                        .flatMap(p -> p.figures().shown().stream())
                        .allMatch(f -> f.numerator() == f.denominator());
    }

    /** Whether some periods lie over each other, so that the same case may be counted in both. */
    public boolean overlaps() {
        LocalDate last = LocalDate.MIN;
        for (Point point : points) {
            if (!point.from().isAfter(last)) {
                return true;
            }
            last = point.to();
        }
        return false;
    }

    /**
     * Whether the last period differs from the first by more than chance explains; empty with one
     * period, where periods overlap, one of the two is withheld or nothing was counted.
     */
    public Optional<FisherTest> change() {
        if (points.size() < 2 || overlaps()) {
            return Optional.empty();
        }
        Optional<Figures> first = points.get(0).figures().shown().filter(Figures::isTestable);
        Optional<Figures> last =
                points.get(points.size() - 1).figures().shown().filter(Figures::isTestable);
        return first.flatMap(f ->
                last.map(l ->
                        FisherTest.of(
                                (int) f.numerator(),
                                (int) f.denominator(),
                                (int) l.numerator(),
                                (int) l.denominator())));
    }

    /**
     * Whether the share rises or falls over time; empty with fewer than three periods, where they
     * overlap, one is withheld or nothing was counted, and where too few are expected.
     */
    public Optional<ShareTrend> trend() {
        List<ShareTrend.Point> counted = counted();
        return counted.isEmpty() || ShareTrend.isOfTooFew(counted)
                ? Optional.empty()
                : ShareTrend.of(counted);
    }

    /** Whether there are periods enough for a trend, but so few counted that it would mislead. */
    public boolean hasTooFewForTrend() {
        List<ShareTrend.Point> counted = counted();
        return !counted.isEmpty() && ShareTrend.isOfTooFew(counted);
    }

    /** Whether the first period or the last is withheld, so that {@link #change} is not told. */
    boolean hidesChange() {
        return points.size() > 1
                && !overlaps()
                && !(isShown(points.get(0)) && isShown(points.get(points.size() - 1)));
    }

    /** Whether a period is withheld, so that {@link #trend} is not told. */
    boolean hidesTrend() {
        return points.size() >= FEWEST_FOR_TREND
                && !overlaps()
                && !points.stream().allMatch(Share::isShown);
    }

    private static boolean isShown(Point point) {
        return point.figures().shown().isPresent();
    }

    /** Each period at its middle; none unless all of at least three are shown and counted. */
    private List<ShareTrend.Point> counted() {
        if (overlaps()) {
            return List.of();
        }
        List<ShareTrend.Point> counted =
                points.stream()
                        .flatMap(p ->
                                p.figures().shown().stream()
                                        .filter(f -> f.denominator() > 0)
                                        .map(f ->
                                                new ShareTrend.Point(
                                                        p.middle(),
                                                        f.numerator(),
                                                        f.denominator())))
                        .toList();
        return counted.size() == points.size() && counted.size() >= FEWEST_FOR_TREND
                ? counted
                : List.of();
    }

    /**
     * One period.
     *
     * @param from its first day
     * @param to its last day
     * @param figures the counts
     */
    public record Point(LocalDate from, LocalDate to, Disclosed<Figures> figures) {

        /** Its middle, in days since 1970. */
        public double middle() {
            return (from.toEpochDay() + to.toEpochDay()) / 2.0;
        }
    }

    /** How many out of how many; the share is undefined when {@code denominator} is 0. */
    public record Figures(long numerator, long denominator) {

        /** An exact test goes through as many tables. */
        private static final int MOST_TESTED = 1_000_000;

        /** Whether something was counted, and little enough for an exact test. */
        boolean isTestable() {
            return denominator > 0 && denominator <= MOST_TESTED;
        }

        /** How sure the share is; empty when nothing was counted. */
        public Optional<WilsonInterval> interval() {
            return WilsonInterval.of(numerator, denominator);
        }

        /** The share, 0 to 1, or NaN when nothing was counted. */
        public double share() {
            return denominator == 0 ? Double.NaN : (double) numerator / denominator;
        }
    }
}
