package org.verka.evaluation.sites;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.Share;
import org.verka.evaluation.statistics.FunnelLimits;
import org.verka.model.Count;
import org.verka.model.Site;

/**
 * A share at several sites in one period, side by side.
 *
 * @param count what is counted
 * @param from the first day of the period: the latest that several sites have reported
 * @param to its last day
 * @param rows site by site in the order of the theory
 */
public record ComparedShare(Count count, LocalDate from, LocalDate to, List<Row> rows) {

    /** More than this are not told apart from as many. */
    private static final long MOST = 1_000_000_000;

    public ComparedShare {
        rows = List.copyOf(rows);
    }

    /** One site. */
    public record Row(Site site, Disclosed<Share.Figures> figures) {

        /** The figures, when they are shown and something was counted. */
        public Optional<Share.Figures> counted() {
            return figures.shown().filter(f -> f.denominator() > 0);
        }
    }

    /** Where a share lies among what chance alone would give. */
    public enum Place {
        /** Within 95 %. */
        WITHIN,
        /** Outside 95 % and within 99.8 %. */
        OUTSIDE_INNER,
        /** Outside 99.8 %. */
        OUTSIDE_OUTER
    }

    /**
     * The share of the sites that are shown, taken together; empty when fewer than two are, since
     * nothing is then compared.
     */
    public OptionalDouble common() {
        List<Share.Figures> counted = rows.stream().flatMap(r -> r.counted().stream()).toList();
        if (counted.size() < 2) {
            return OptionalDouble.empty();
        }
        long some = counted.stream().mapToLong(Share.Figures::numerator).sum();
        long all = counted.stream().mapToLong(Share.Figures::denominator).sum();
        return OptionalDouble.of((double) some / all);
    }

    /** Where a site lies; empty where it is not shown or there is nothing to compare it with. */
    public Optional<Place> place(Row row) {
        OptionalDouble common = common();
        return common.isEmpty()
                ? Optional.empty()
                : row.counted().map(f -> place(f, common.getAsDouble()));
    }

    private static Place place(Share.Figures figures, double common) {
        int n = (int) Math.min(figures.denominator(), MOST);
        if (FunnelLimits.of(common, n, FunnelLimits.OUTER).excludes(figures.share())) {
            return Place.OUTSIDE_OUTER;
        }
        return FunnelLimits.of(common, n, FunnelLimits.INNER).excludes(figures.share())
                ? Place.OUTSIDE_INNER
                : Place.WITHIN;
    }
}
