package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.evaluation.statistics.ShareDifference;
import org.verka.model.Indicator;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * How far each indicator of each outcome has come: at the sites it names; when it names none, at
 * every site that has data and, when several have forms or counts, for all sites together. Without
 * any data there is one status for all sites together.
 */
final class Indicators {

    /**
     * What was measured, as exactly as it can be said.
     *
     * @param told whether the values themselves are told, or only the verdict
     * @param pairs of a scale of words: how much greater the share is after than before, of those
     *     who answered both times
     */
    record Measured(
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> latest,
            Optional<LocalDate> latestAt,
            long n,
            Optional<DropOut> dropOut,
            boolean told,
            Optional<ShareDifference> pairs) {

        Measured(
                Optional<BigDecimal> baseline,
                Optional<BigDecimal> latest,
                Optional<LocalDate> latestAt,
                long n,
                Optional<DropOut> dropOut) {
            this(baseline, latest, latestAt, n, dropOut, true, Optional.empty());
        }

        static final Measured NOTHING =
                new Measured(
                        Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    /** What is measured in the way of one kind of measure. */
    interface Source {
        /** Whether anything was measured at a site. */
        boolean any(Site site);

        /** Whether that is part of what was measured at all sites together. */
        default boolean isCollected(Site site) {
            return any(site);
        }

        /** What was measured at a site, or at all sites together. */
        Disclosed<Measured> at(Optional<Site> site);
    }

    private final Programme programme;
    private final SiteTree sites;
    private final Verdicts verdicts;
    private final Function<Indicator, Optional<Source>> sources;

    Indicators(
            Programme programme,
            SiteTree sites,
            LocalDate asOf,
            Function<Indicator, Optional<Source>> sources) {
        this.programme = programme;
        this.sites = sites;
        this.verdicts = new Verdicts(asOf, Optional.ofNullable(programme.getPeriod()));
        this.sources = sources;
    }

    List<IndicatorStatus> all() {
        List<IndicatorStatus> all = new ArrayList<>();
        for (Outcome outcome : programme.getOutcomes()) {
            for (Indicator indicator : outcome.getIndicators()) {
                Optional<Source> source = sources.apply(indicator);
                for (Optional<Site> site : places(indicator, source)) {
                    all.add(status(outcome, indicator, site, source));
                }
            }
        }
        return all;
    }

    private List<Optional<Site>> places(Indicator indicator, Optional<Source> source) {
        List<Optional<Site>> places = new ArrayList<>();
        if (!indicator.getSites().isEmpty()) {
            indicator.getSites().stream()
                    .filter(sites.sites()::contains)
                    .sorted(Comparator.comparing(sites.sites()::indexOf))
                    .forEach(s -> places.add(Optional.of(s)));
            return places;
        }
        sites.sites().stream()
                .filter(s -> source.filter(m -> m.any(s)).isPresent())
                .forEach(s -> places.add(Optional.of(s)));
        long collected =
                sites.sites().stream()
                        .filter(s -> source.filter(m -> m.isCollected(s)).isPresent())
                        .count();
        if (places.isEmpty() || collected > 1) {
            places.add(Optional.empty());
        }
        return places;
    }

    private IndicatorStatus status(
            Outcome outcome, Indicator indicator, Optional<Site> site, Optional<Source> source) {
        Disclosed<Measured> measured =
                source.map(s -> s.at(site)).orElse(new Disclosed.Shown<>(Measured.NOTHING));
        Optional<BigDecimal> stated =
                WordTarget.isInWords(indicator)
                        ? WordTarget.of(indicator).flatMap(t -> t.statedBaseline(indicator))
                        : Optional.ofNullable(indicator.getBaseline());
        Disclosed<IndicatorStatus.Figures> figures = measured.map(m -> figures(m, stated));
        Verdict verdict =
                measured.shown()
                        .map(m ->
                                verdicts.verdict(
                                        indicator, m.baseline().or(() -> stated), m.latest()))
                        .map(v -> sure(v, figures))
                        .orElse(Verdict.WITHHELD);
        return new IndicatorStatus(outcome, indicator, site, figures, verdict);
    }

    private static Verdict sure(Verdict verdict, Disclosed<IndicatorStatus.Figures> figures) {
        return switch (verdict) {
            case MET, NOT_MET, ON_THE_WAY, NOT_YET ->
                    figures.shown().filter(IndicatorStatus.Figures::isUnsure).isPresent()
                            ? Verdict.UNSURE
                            : verdict;
            case UNSURE, NO_DATA, NO_TARGET, WITHHELD -> verdict;
        };
    }

    private static IndicatorStatus.Figures figures(Measured m, Optional<BigDecimal> stated) {
        return new IndicatorStatus.Figures(
                number(m.baseline().filter(b -> m.told()).or(() -> stated)),
                m.baseline().isPresent() && m.told(),
                number(m.latest().filter(l -> m.told())),
                m.latestAt(),
                m.n(),
                m.dropOut(),
                m.pairs().filter(p -> m.told()));
    }

    private static OptionalDouble number(Optional<BigDecimal> value) {
        return value.map(v -> OptionalDouble.of(v.doubleValue())).orElse(OptionalDouble.empty());
    }
}
