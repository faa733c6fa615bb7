package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.Disclosed.Withheld;
import org.verka.evaluation.Indicators.Measured;
import org.verka.model.DateSpan;
import org.verka.model.Indicator;
import org.verka.model.Site;

/**
 * An indicator that is a count: the share in per cent, 0 to 100, of the latest period. The measured
 * baseline is the first period that touches the baseline date that the theory states; when it
 * states none, the first period when there are several. Periods in which nothing was counted, and
 * those before the stated baseline, are passed over. If one of the two periods is withheld, so is
 * the indicator.
 */
final class CountSource implements Indicators.Source {

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    private final Optional<DateSpan> baselineDate;
    private final List<Share> shares;

    CountSource(Indicator indicator, List<Share> shares) {
        this.baselineDate = Optional.ofNullable(indicator.getBaselineDate());
        this.shares =
                shares.stream()
                        .filter(s -> s.count() == indicator.getMeasure() && s.unit().isEmpty())
                        .toList();
    }

    @Override
    public boolean any(Site site) {
        return shares.stream().anyMatch(s -> s.site().equals(Optional.of(site)));
    }

    @Override
    public Disclosed<Measured> at(Optional<Site> site) {
        List<Share.Point> points =
                shares.stream()
                        .filter(s -> s.site().equals(site))
                        .flatMap(s -> s.points().stream())
                        .filter(p -> counted(p) && !old(p))
                        .toList();
        Optional<Share.Point> baseline = baseline(points);
        Optional<Share.Point> latest =
                points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
        Optional<Share.Point> after = latest.filter(p -> !baseline.equals(latest));
        if (withheld(baseline).or(() -> withheld(after)).isPresent()) {
            return new Withheld<>(withheld(baseline).or(() -> withheld(after)).get());
        }
        return new Disclosed.Shown<>(
                new Measured(
                        baseline.map(CountSource::perCent),
                        after.map(CountSource::perCent),
                        after.map(Share.Point::to),
                        after.flatMap(p -> p.figures().shown())
                                .map(Share.Figures::denominator)
                                .orElse(0L),
                        0));
    }

    private Optional<Share.Point> baseline(List<Share.Point> points) {
        if (baselineDate.isPresent()) {
            return points.stream().filter(p -> touches(p, baselineDate.get())).findFirst();
        }
        return points.size() < 2 ? Optional.empty() : Optional.of(points.get(0));
    }

    private static boolean touches(Share.Point point, DateSpan date) {
        return !point.from().isAfter(date.last()) && !point.to().isBefore(date.first());
    }

    private boolean old(Share.Point point) {
        return baselineDate.filter(d -> point.to().isBefore(d.first())).isPresent();
    }

    private static boolean counted(Share.Point point) {
        return point.figures().shown().filter(f -> f.denominator() == 0).isEmpty();
    }

    private static Optional<Disclosed.Reason> withheld(Optional<Share.Point> point) {
        return point.map(Share.Point::figures)
                .filter(Withheld.class::isInstance)
                .map(f -> ((Withheld<Share.Figures>) f).reason());
    }

    private static BigDecimal perCent(Share.Point point) {
        Share.Figures figures = point.figures().shown().orElseThrow();
        return GroupStatistics.mean(
                PER_CENT.multiply(BigDecimal.valueOf(figures.numerator())), figures.denominator());
    }
}
