package org.verka.evaluation.sites;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evaluation.Change;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Group;
import org.verka.evaluation.Pairs;
import org.verka.evaluation.Share;
import org.verka.evaluation.statistics.MeanInterval;
import org.verka.model.Count;
import org.verka.model.Measure;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * The sites of an evaluation side by side, in the order of the theory and never by their results.
 * Compared are the widest sites of which there are several. It tells nothing but what the
 * evaluation shows already, or what follows from that, so that it lets nothing withheld be
 * computed.
 */
public final class SiteComparison {

    private final Evaluation evaluation;
    private final List<Site> sites;
    private final Set<Measure> wanted;

    /** Compares the sites of an evaluation. */
    public SiteComparison(Evaluation evaluation) {
        this.evaluation = evaluation;
        SiteTree tree = new SiteTree(evaluation.programme());
        List<Site> widest = tree.roots();
        while (widest.size() == 1 && !tree.parts(widest.get(0)).isEmpty()) {
            widest = tree.parts(widest.get(0));
        }
        this.sites = widest;
        this.wanted =
                evaluation.programme().getOutcomes().stream()
                        .flatMap(o -> o.getIndicators().stream())
                        .flatMap(i -> Stream.ofNullable(i.getMeasure()))
                        .collect(Collectors.toSet());
    }

    /**
     * The scales of numbers that several sites have answered: of each instrument those that are
     * indicators of an outcome, else its totals, else all.
     */
    public List<ComparedScale> scales() {
        Map<Scale, List<Change>> byScale = new LinkedHashMap<>();
        Stream.concat(evaluation.changes().stream(), evaluation.reportedChanges().stream())
                .filter(c -> c.scale().getLevels().isEmpty())
                .filter(c -> c.site().map(sites::contains).orElse(true))
                .forEach(c -> byScale.computeIfAbsent(c.scale(), k -> new ArrayList<>()).add(c));
        List<ComparedScale> all = new ArrayList<>();
        byScale.forEach((scale, changes) -> {
            long compared = changes.stream().flatMap(c -> c.site().stream()).distinct().count();
            if (compared > 1 && isTold(scale, byScale.keySet())) {
                all.add(compared(scale, changes));
            }
        });
        return all;
    }

    private boolean isTold(Scale scale, Set<Scale> answered) {
        List<Scale> beside =
                answered.stream().filter(s -> s.eContainer() == scale.eContainer()).toList();
        if (beside.stream().anyMatch(wanted::contains)) {
            return wanted.contains(scale);
        }
        return beside.stream().allMatch(s -> s.getSumOf().isEmpty()) || !scale.getSumOf().isEmpty();
    }

    private ComparedScale compared(Scale scale, List<Change> changes) {
        boolean paired =
                changes.stream()
                        .flatMap(c -> c.figures().shown().stream())
                        .anyMatch(f -> f.pairs().n() > 0);
        ComparedScale.Kind kind = paired ? ComparedScale.Kind.CHANGE : ComparedScale.Kind.LEVEL;
        Comparator<Change> order =
                Comparator.<Change>comparingInt(
                                c -> c.site().map(sites::indexOf).orElse(sites.size()))
                        .thenComparingInt(c ->
                                c.informant()
                                        .map(c.instrument().getInformants()::indexOf)
                                        .orElse(0));
        List<ComparedScale.Row> rows =
                changes.stream().sorted(order).map(c -> row(c, kind)).toList();
        return new ComparedScale(changes.get(0).instrument(), scale, kind, rows);
    }

    private ComparedScale.Row row(Change change, ComparedScale.Kind kind) {
        boolean reported = evaluation.reportedChanges().contains(change);
        boolean changes = kind == ComparedScale.Kind.CHANGE;
        Optional<ComparedScale.Levels> instead =
                change.figures()
                        .shown()
                        .filter(f -> changes && reported && f.pairs().n() == 0)
                        .map(f -> new ComparedScale.Levels(f.before(), f.after()));
        boolean withheld = change.figures().shown().filter(f -> f.pairs().withheld()).isPresent();
        Disclosed<ComparedScale.Figures> figures =
                instead.isPresent()
                        ? new Disclosed.Withheld<>(Disclosed.Reason.NOT_SENT)
                        : changes && withheld
                                ? new Disclosed.Withheld<>(Disclosed.Reason.WOULD_REVEAL)
                                : change.figures()
                                        .map(f -> changes ? change(f) : level(f, reported));
        return new ComparedScale.Row(change.site(), change.informant(), reported, figures, instead);
    }

    private static ComparedScale.Figures change(Change.Figures f) {
        return new ComparedScale.Figures(
                f.pairs().n(),
                OptionalInt.of(f.onlyBefore()),
                told(f, Pairs::meanDifference),
                told(f, Pairs::lower),
                told(f, Pairs::upper),
                f.cautions());
    }

    private static OptionalDouble told(Change.Figures f, Function<Pairs, OptionalDouble> of) {
        return f.told().map(of).orElseGet(OptionalDouble::empty);
    }

    private static ComparedScale.Figures level(Change.Figures f, boolean reported) {
        Group group = f.after().n() > 0 ? f.after() : f.before();
        Optional<MeanInterval> interval =
                group.mean().isEmpty() || group.sd().isEmpty()
                        ? Optional.empty()
                        : MeanInterval.of(
                                group.n(), group.mean().getAsDouble(), group.sd().getAsDouble());
        return new ComparedScale.Figures(
                group.n(),
                reported || f.after().n() == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(f.onlyBefore()),
                group.mean(),
                limit(interval.map(MeanInterval::lower)),
                limit(interval.map(MeanInterval::upper)),
                Set.of());
    }

    private static OptionalDouble limit(Optional<Double> limit) {
        return limit.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    /** The counts that several sites have reported for one and the same period, the latest. */
    public List<ComparedShare> shares() {
        Map<Count, List<Share>> byCount = new LinkedHashMap<>();
        evaluation.shares().stream()
                .filter(s -> s.unit().isEmpty() && s.site().filter(sites::contains).isPresent())
                .filter(s -> !Share.isAmount(s.count(), evaluation.shares()))
                .forEach(s -> byCount.computeIfAbsent(s.count(), k -> new ArrayList<>()).add(s));
        return byCount.entrySet().stream()
                .flatMap(e -> compared(e.getKey(), e.getValue()).stream())
                .toList();
    }

    private record Period(LocalDate from, LocalDate to) {
        static Period of(Share.Point point) {
            return new Period(point.from(), point.to());
        }
    }

    private Optional<ComparedShare> compared(Count count, List<Share> shares) {
        Optional<Period> latest =
                shares.stream()
                        .flatMap(s -> s.points().stream().map(Period::of))
                        .collect(Collectors.groupingBy(p -> p, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(e -> e.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .max(Comparator.comparing(Period::to).thenComparing(Period::from));
        return latest.map(period ->
                new ComparedShare(count, period.from(), period.to(), rows(shares, period)));
    }

    private List<ComparedShare.Row> rows(List<Share> shares, Period period) {
        return sites.stream()
                .flatMap(site ->
                        shares.stream()
                                .filter(s -> s.site().equals(Optional.of(site)))
                                .flatMap(s -> s.points().stream())
                                .filter(p -> Period.of(p).equals(period))
                                .map(p -> new ComparedShare.Row(site, p.figures())))
                .toList();
    }
}
