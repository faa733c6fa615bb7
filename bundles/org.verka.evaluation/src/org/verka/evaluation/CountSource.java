package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.Disclosed.Withheld;
import org.verka.evaluation.Indicators.Measured;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.Site;

/**
 * An indicator that is a count: the share in per cent, 0 to 100, of the latest period beside the
 * one of its baseline. Where the count is of nothing it is how many there were, at all sites
 * together: the target is of all of them, and no site has its own part of it. If one of the two
 * periods is withheld, so is the indicator.
 */
final class CountSource implements Indicators.Source {

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    private final Indicator indicator;
    private final List<Share> shares;
    private final boolean amount;

    CountSource(Indicator indicator, List<Share> shares) {
        this.indicator = indicator;
        this.shares =
                shares.stream()
                        .filter(s -> s.count() == indicator.getMeasure() && s.unit().isEmpty())
                        .toList();
        amount = Share.isAmount((Count) indicator.getMeasure(), shares);
    }

    @Override
    public boolean any(Site site) {
        return !amount && shares.stream().anyMatch(s -> s.site().equals(Optional.of(site)));
    }

    @Override
    public Disclosed<Measured> at(Optional<Site> site) {
        List<Share.Point> points =
                shares.stream()
                        .filter(s -> s.site().equals(site))
                        .flatMap(s -> s.points().stream())
                        .toList();
        ShareEnds ends = ShareEnds.of(indicator, points);
        Optional<Share.Point> baseline = ends.baseline();
        Optional<Share.Point> after = ends.latest();
        if (withheld(baseline).or(() -> withheld(after)).isPresent()) {
            return new Withheld<>(withheld(baseline).or(() -> withheld(after)).get());
        }
        return new Disclosed.Shown<>(
                new Measured(
                        baseline.map(this::value),
                        after.map(this::value),
                        after.map(Share.Point::to),
                        after.flatMap(p -> p.figures().shown())
                                .map(Share.Figures::denominator)
                                .orElse(0L),
                        Optional.empty()));
    }

    private static Optional<Disclosed.Reason> withheld(Optional<Share.Point> point) {
        return point.map(Share.Point::figures)
                .filter(Withheld.class::isInstance)
                .map(f -> ((Withheld<Share.Figures>) f).reason());
    }

    private BigDecimal value(Share.Point point) {
        Share.Figures figures = point.figures().shown().orElseThrow();
        return amount ? BigDecimal.valueOf(figures.numerator()) : perCent(figures);
    }

    private static BigDecimal perCent(Share.Figures figures) {
        return GroupStatistics.mean(
                PER_CENT.multiply(BigDecimal.valueOf(figures.numerator())), figures.denominator());
    }
}
