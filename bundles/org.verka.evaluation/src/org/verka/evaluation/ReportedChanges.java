package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evidence.Occasion;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Named;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * Before and after at sites that have sent their figures and no forms. Of several reports of a site
 * and an instrument those of its last period count. A site with forms of its own of the instrument
 * is told of by those alone.
 */
final class ReportedChanges {

    private final Collection<InstrumentForms> forms;
    private final List<ReportedAggregate> reported;
    private final SiteTree sites;
    private final Options options;

    ReportedChanges(
            Collection<InstrumentForms> forms,
            List<ReportedAggregate> reported,
            SiteTree sites,
            Options options) {
        this.forms = forms;
        this.reported = reported;
        this.sites = sites;
        this.options = options;
    }

    /** Each scale by informant, site by site; nothing where nothing was reported. */
    List<Change> all() {
        List<Change> all = new ArrayList<>();
        for (InstrumentForms each : forms) {
            Instrument instrument = each.instrument();
            for (Scale scale : each.scales()) {
                for (Optional<Informant> informant : each.informants()) {
                    sites.sites().stream()
                            .filter(site -> !each.has(site))
                            .forEach(site ->
                                    change(instrument, scale, informant, site).ifPresent(all::add));
                }
            }
        }
        return all;
    }

    private Optional<Change> change(
            Instrument instrument, Scale scale, Optional<Informant> informant, Site site) {
        List<ReportedAggregate> mine = ofInstrument(instrument, site);
        Optional<LocalDate> last =
                mine.stream().map(ReportedAggregate::to).max(LocalDate::compareTo);
        String who = informant.map(Named::getName).orElse("");
        List<ReportedAggregate> told =
                mine.stream()
                        .filter(a -> a.to().equals(last.orElseThrow()))
                        .filter(a -> a.scale().equals(scale.getName()))
                        .filter(a -> a.mean().isPresent() || a.isOfPairs())
                        .filter(a -> informant.isEmpty() || a.informant().equals(who))
                        .toList();
        return told.stream().noneMatch(a -> a.mean().isPresent())
                ? Optional.empty()
                : Optional.of(
                        new Change(
                                instrument,
                                scale,
                                informant,
                                Optional.of(site),
                                false,
                                disclosed(scale, told)));
    }

    private List<ReportedAggregate> ofInstrument(Instrument instrument, Site site) {
        String name = instrument.getName();
        return reported.stream()
                .filter(a -> a.instrument().equals(name))
                .filter(a -> a.site().equals(site.getName()))
                .filter(a -> a.group().isEmpty() || a.isOfPairs())
                .toList();
    }

    private Disclosed<Change.Figures> disclosed(Scale scale, List<ReportedAggregate> told) {
        Optional<ReportedAggregate> before = at(told, a -> a.occasion() == Occasion.BEFORE);
        Optional<ReportedAggregate> after =
                at(told, a -> a.occasion() == Occasion.AFTER)
                        .or(() -> at(told, a -> a.occasion() == Occasion.FOLLOW_UP));
        Optional<ReportedAggregate> pairs =
                told.stream().filter(ReportedAggregate::isOfPairs).findFirst();
        int paired = pairs.map(ReportedAggregate::n).orElse(0);
        boolean few =
                IntStream.of(n(before), n(after), paired)
                        .anyMatch(n -> n > 0 && n < options.threshold());
        if (few && options.audience() == Audience.SHARED) {
            return new Disclosed.Withheld<>(Reason.TOO_FEW);
        }
        int onlyBefore = pairs.isPresent() ? Math.max(0, n(before) - paired) : 0;
        int onlyAfter = pairs.isPresent() ? Math.max(0, n(after) - paired) : 0;
        boolean tells =
                IntStream.of(onlyBefore, onlyAfter).anyMatch(n -> n > 0 && n < options.threshold());
        Pairs both =
                tells && options.audience() == Audience.SHARED
                        ? PairStatistics.without(paired)
                        : pairs.map(ReportedChanges::pairs)
                                .orElseGet(() -> PairStatistics.without(0));
        return new Disclosed.Shown<>(
                new Change.Figures(
                        group(before),
                        group(after),
                        both,
                        onlyBefore,
                        onlyAfter,
                        pairs.isPresent()
                                ? cautions(scale, group(before), onlyBefore, both)
                                : Set.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Optional<ReportedAggregate> at(
            List<ReportedAggregate> told, Function<ReportedAggregate, Boolean> when) {
        return told.stream().filter(a -> a.group().isEmpty() && when.apply(a)).findFirst();
    }

    private static int n(Optional<ReportedAggregate> told) {
        return told.map(ReportedAggregate::n).orElse(0);
    }

    private static Group group(Optional<ReportedAggregate> told) {
        return new Group(
                n(told),
                number(told.flatMap(ReportedAggregate::mean)),
                number(told.flatMap(ReportedAggregate::sd)),
                OptionalDouble.empty());
    }

    private static Pairs pairs(ReportedAggregate told) {
        return told.mean().isEmpty() || told.sd().isEmpty()
                ? PairStatistics.without(told.n())
                : PairStatistics.reported(
                        told.n(), told.mean().get().doubleValue(), told.sd().get().doubleValue());
    }

    private static OptionalDouble number(Optional<BigDecimal> value) {
        return value.map(v -> OptionalDouble.of(v.doubleValue())).orElse(OptionalDouble.empty());
    }

    private static Set<Caution> cautions(Scale scale, Group before, int onlyBefore, Pairs pairs) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (pairs.n() < Caution.FEWEST_PAIRS) {
            cautions.add(Caution.FEW_PAIRS);
        }
        if (new DropOut(onlyBefore, before.n()).isMuch()) {
            cautions.add(Caution.MUCH_DROP_OUT);
        }
        if (pairs.test().filter(PairedTest::withoutSpread).isPresent()) {
            cautions.add(Caution.NO_SPREAD);
        }
        if (Caution.seemAtBest(scale, before)) {
            cautions.add(Caution.CEILING);
        }
        return cautions;
    }
}
