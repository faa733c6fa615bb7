package org.verka.evaluation.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evaluation.Caution;
import org.verka.evaluation.Change;
import org.verka.evaluation.DropOut;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.evaluation.ManyTests;
import org.verka.evaluation.OrderedChange;
import org.verka.evaluation.Pairs;
import org.verka.evaluation.Share;
import org.verka.evaluation.ShareEnds;
import org.verka.evaluation.SignTests;
import org.verka.evaluation.Wanted;
import org.verka.evaluation.WordTarget;
import org.verka.evaluation.chain.Movement.Basis;
import org.verka.evaluation.chain.Movement.Difference;
import org.verka.evaluation.chain.Movement.Kind;
import org.verka.evaluation.chain.Movement.Who;
import org.verka.evaluation.statistics.ShareDifference;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.Informant;
import org.verka.model.Named;
import org.verka.model.Scale;

/**
 * Tells which way indicators went. The 95 % interval of the difference decides: wholly on the
 * wanted side of 0 it is a change, for pairs only when the probability that counts is below 0.05,
 * too; wholly on the other side it went the wrong way; with 0 within it, there is no change when
 * the interval does not reach the change that was meant, and otherwise nothing can be told. The
 * change that was meant is the one from the baseline to the target; without a target it is half a
 * standard deviation of everybody before, which people notice in most instruments (Norman, Sloan
 * and Wyrwich 2003, Medical Care 41:582–592), and for shares there is none. Of scales of words the
 * sign test decides whether there is a change; where it does not, there is none as great as was
 * meant when the interval of the share with the target's word among the pairs does not reach from
 * the baseline to the target.
 */
final class Movements {

    private static final double HALF = 0.5;
    private static final double PER_CENT = 100;

    private static final Map<Caution, Kind> DOUBTS =
            Map.of(
                    Caution.FEW_PAIRS, Kind.FEW_PAIRS,
                    Caution.MUCH_DROP_OUT, Kind.MUCH_DROP_OUT,
                    Caution.CEILING, Kind.CEILING);

    private final Evaluation evaluation;
    private final ManyTests tests;
    private final SignTests signTests;

    Movements(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.signTests =
                new SignTests(
                        evaluation.comparisons().ordered(), evaluation.options().correction());
        this.tests = new ManyTests(evaluation.changes(), evaluation.options().correction());
    }

    Movement of(IndicatorStatus status) {
        Indicator indicator = status.indicator();
        if (status.verdict() == Verdict.WITHHELD) {
            return new Movement(status, Kind.WITHHELD, Optional.empty());
        }
        Optional<Integer> wanted = Wanted.of(indicator);
        if (wanted.isEmpty()) {
            return new Movement(status, Kind.NO_DIRECTION, Optional.empty());
        }
        return switch (indicator.getMeasure()) {
            case Scale scale when !scale.getLevels().isEmpty() ->
                    ordered(indicator, scale, status)
                            .map(c -> ofWords(status, c, wanted.get()))
                            .orElseGet(() -> new Movement(status, Kind.NO_DATA, Optional.empty()));
            case Scale scale ->
                    change(indicator, scale, status)
                            .map(c -> ofPairs(status, c, wanted.get()))
                            .orElseGet(() -> withoutForms(status));
            case Count count -> ofShares(status, count, wanted.get());
            case null, default -> new Movement(status, Kind.NO_DATA, Optional.empty());
        };
    }

    private Movement withoutForms(IndicatorStatus status) {
        boolean sent =
                evaluation.isSent(status)
                        && status.figures().shown().filter(f -> f.latest().isPresent()).isPresent();
        return new Movement(status, sent ? Kind.SENT : Kind.NO_DATA, Optional.empty());
    }

    private Optional<Change> change(Indicator indicator, Scale scale, IndicatorStatus status) {
        Optional<String> informant =
                Optional.ofNullable(indicator.getInformant()).map(Named::getName);
        return evaluation.changes().stream()
                .filter(c -> c.scale() == scale && c.site().equals(status.site()))
                .filter(c ->
                        informant.isEmpty()
                                || c.informant().map(Informant::getName).equals(informant))
                .findFirst();
    }

    private Optional<OrderedChange> ordered(
            Indicator indicator, Scale scale, IndicatorStatus status) {
        Optional<Change> same = change(indicator, scale, status);
        return evaluation.comparisons().ordered().stream()
                .filter(c -> c.isScale() && c.instrument() == scale.eContainer())
                .filter(c -> c.name().equals(scale.getLabel()) || c.name().equals(scale.getName()))
                .filter(c -> c.site().equals(status.site()))
                .filter(c -> same.filter(o -> o.informant().equals(c.informant())).isPresent())
                .findFirst();
    }

    /** Of words in order the sign test decides; distances between them say nothing. */
    private Movement ofWords(IndicatorStatus status, OrderedChange change, int wanted) {
        Optional<Difference> difference =
                status.figures().shown().flatMap(f -> f.pairs()).map(Movements::ofPairedShares);
        Optional<OrderedChange.Figures> shown = change.figures().shown();
        if (shown.isEmpty()) {
            return new Movement(status, Kind.WITHHELD, Optional.empty());
        }
        Kind kind = ofWords(change, shown.get(), wanted);
        boolean still = kind == Kind.UNSURE && isLessThanMeant(status, difference);
        boolean doubtful = DOUBTS.containsValue(kind);
        return new Movement(
                        status, still ? Kind.STILL : kind, doubtful ? Optional.empty() : difference)
                .of(who(shown.get(), doubtful));
    }

    private static Who who(OrderedChange.Figures figures, boolean doubtful) {
        return new Who(
                figures.pairs(),
                Optional.of(new DropOut(figures.onlyBefore(), figures.before())),
                Optional.of(figures.sign()).filter(t -> !doubtful));
    }

    private static Who who(Change.Figures figures) {
        return new Who(
                figures.pairs().n(),
                Optional.of(new DropOut(figures.onlyBefore(), figures.before().n())),
                Optional.empty());
    }

    private static Difference ofPairedShares(ShareDifference d) {
        return new Difference(
                PER_CENT * d.value(),
                PER_CENT * d.lower(),
                PER_CENT * d.upper(),
                Basis.PAIRED_SHARES);
    }

    /** Whether the interval of the share does not reach from the baseline to the target. */
    private static boolean isLessThanMeant(
            IndicatorStatus status, Optional<Difference> difference) {
        Optional<WordTarget> target = WordTarget.of(status.indicator());
        OptionalDouble baseline =
                status.figures()
                        .shown()
                        .map(IndicatorStatus.Figures::baseline)
                        .orElse(OptionalDouble.empty());
        if (target.isEmpty() || difference.isEmpty() || baseline.isEmpty()) {
            return false;
        }
        int wanted = target.get().wantedShare();
        double meant = wanted * (target.get().percent().doubleValue() - baseline.getAsDouble());
        double best = wanted > 0 ? difference.get().upper() : -difference.get().lower();
        return meant > 0 && best < meant;
    }

    private Kind ofWords(OrderedChange change, OrderedChange.Figures figures, int wanted) {
        Optional<Kind> doubt =
                figures.cautions().stream()
                        .filter(DOUBTS::containsKey)
                        .findFirst()
                        .map(DOUBTS::get);
        int gain = wanted * (figures.sign().up() - figures.sign().down());
        if (doubt.isPresent() || figures.sign().p() >= ManyTests.SURE) {
            return doubt.orElse(Kind.UNSURE);
        }
        boolean sure = signTests.isSure(change);
        return gain > 0 ? sure ? Kind.TOWARDS : Kind.AMONG_MANY : sure ? Kind.AWAY : Kind.UNSURE;
    }

    private Movement ofPairs(IndicatorStatus status, Change change, int wanted) {
        Optional<Change.Figures> shown = change.figures().shown();
        if (shown.filter(f -> !f.pairs().withheld()).isEmpty()) {
            return new Movement(status, Kind.WITHHELD, Optional.empty());
        }
        Change.Figures figures = shown.get();
        Pairs pairs = figures.pairs();
        Optional<Difference> difference =
                pairs.lower().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Difference(
                                        pairs.meanDifference().orElseThrow(),
                                        pairs.lower().orElseThrow(),
                                        pairs.upper().orElseThrow(),
                                        Basis.PAIRS));
        if (figures.after().n() == 0) {
            return new Movement(status, Kind.NO_DATA, difference);
        }
        Optional<Kind> doubt =
                figures.cautions().stream()
                        .filter(DOUBTS::containsKey)
                        .findFirst()
                        .map(DOUBTS::get);
        if (doubt.isPresent()) {
            return new Movement(status, doubt.get(), Optional.empty()).of(who(figures));
        }
        boolean sure = tests.isSure(change) || figures.cautions().contains(Caution.NO_SPREAD);
        OptionalDouble half = figures.before().sd().stream().map(sd -> HALF * sd).findFirst();
        OptionalDouble meant = meant(status.indicator(), figures.before().mean(), wanted);
        Kind kind = kind(difference.orElseThrow(), wanted, sure, meant.isPresent() ? meant : half);
        return new Movement(status, kind, difference).of(who(figures));
    }

    private Movement ofShares(IndicatorStatus status, Count count, int wanted) {
        List<Share.Point> points =
                evaluation.shares().stream()
                        .filter(s -> s.count() == count && s.unit().isEmpty())
                        .filter(s -> s.site().equals(status.site()))
                        .flatMap(s -> s.points().stream())
                        .toList();
        ShareEnds ends = ShareEnds.of(status.indicator(), points);
        Optional<Share.Figures> latest = ends.latest().flatMap(p -> p.figures().shown());
        if (latest.isEmpty()) {
            return new Movement(status, Kind.NO_DATA, Optional.empty());
        }
        if (Share.isAmount(count, evaluation.shares())) {
            return new Movement(status, Kind.AMOUNT, Optional.empty());
        }
        Optional<Share.Figures> baseline = ends.baseline().flatMap(p -> p.figures().shown());
        Optional<Difference> difference =
                baseline.isPresent()
                        ? between(latest.get(), baseline.get())
                        : fromStated(latest.get(), status.indicator());
        OptionalDouble before =
                status.figures().shown().map(IndicatorStatus.Figures::baseline).orElseThrow();
        Who cases = new Who(latest.get().denominator(), Optional.empty(), Optional.empty());
        return difference
                .map(d ->
                        new Movement(
                                        status,
                                        kind(
                                                d,
                                                wanted,
                                                true,
                                                meant(status.indicator(), before, wanted)),
                                        difference)
                                .of(cases))
                .orElseGet(() -> new Movement(status, Kind.NO_BASELINE, Optional.empty()));
    }

    private static Optional<Difference> between(Share.Figures latest, Share.Figures baseline) {
        return ShareDifference.of(
                        latest.numerator(),
                        latest.denominator(),
                        baseline.numerator(),
                        baseline.denominator())
                .map(d ->
                        new Difference(
                                PER_CENT * d.value(),
                                PER_CENT * d.lower(),
                                PER_CENT * d.upper(),
                                Basis.TWO_SHARES));
    }

    private static Optional<Difference> fromStated(Share.Figures latest, Indicator indicator) {
        return Optional.ofNullable(indicator.getBaseline())
                .flatMap(b ->
                        latest.interval()
                                .map(i ->
                                        new Difference(
                                                PER_CENT * latest.share() - b.doubleValue(),
                                                PER_CENT * i.lower() - b.doubleValue(),
                                                PER_CENT * i.upper() - b.doubleValue(),
                                                Basis.STATED_BASELINE)));
    }

    /** The change to the target, in the wanted direction; empty when it is no change that way. */
    private static OptionalDouble meant(Indicator indicator, OptionalDouble baseline, int wanted) {
        if (indicator.getTarget() == null || baseline.isEmpty()) {
            return OptionalDouble.empty();
        }
        double change = wanted * (indicator.getTarget().doubleValue() - baseline.getAsDouble());
        return change > 0 ? OptionalDouble.of(change) : OptionalDouble.empty();
    }

    private static Kind kind(
            Difference difference, int wanted, boolean sure, OptionalDouble meant) {
        double worst = wanted > 0 ? difference.lower() : -difference.upper();
        double best = wanted > 0 ? difference.upper() : -difference.lower();
        if (worst > 0) {
            return sure ? Kind.TOWARDS : Kind.AMONG_MANY;
        }
        if (best < 0) {
            return Kind.AWAY;
        }
        return meant.isPresent() && best < meant.getAsDouble() ? Kind.STILL : Kind.UNSURE;
    }
}
