package org.verka.evaluation.sites;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verka.evaluation.Change;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.OrderedChange;
import org.verka.evaluation.ResponseRate;
import org.verka.evaluation.SiteStatus;
import org.verka.evaluation.Survey;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Site;

/**
 * How many have answered each form at each site. They are numbers that stand in the results as
 * well, so that they tell of nobody whom the results do not tell of.
 */
public final class SiteReturns {

    /**
     * A form at a site.
     *
     * @param informant who answers; empty when the form has only one informant
     * @param before the most who answered any one scale or question before, of those that are
     *     shown; empty when none is
     * @param after the same after, or at follow-up; of words only those who answered before too
     * @param rate how many of those asked answered; empty when that is not known
     * @param withheld what is withheld of the form at the site; empty when nothing is
     */
    public record Row(
            Site site,
            Instrument instrument,
            Optional<Informant> informant,
            OptionalInt before,
            OptionalInt after,
            Optional<ResponseRate> rate,
            Optional<Disclosed<?>> withheld) {

        /** Whether nothing has come. */
        public boolean isNone() {
            return before.isEmpty() && after.isEmpty() && withheld.isEmpty();
        }
    }

    private record Form(Instrument instrument, Optional<Informant> informant) {}

    private final Evaluation evaluation;

    public SiteReturns(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Site by site in the order of the theory, each with every form that has come from anywhere;
     * nothing where there is only one site.
     */
    public List<Row> rows() {
        Set<Form> forms = new LinkedHashSet<>();
        changes().forEach(c -> forms.add(new Form(c.instrument(), c.informant())));
        ordered().forEach(o -> forms.add(new Form(o.instrument(), o.informant())));
        evaluation.surveys().forEach(s -> forms.add(new Form(s.instrument(), s.informant())));
        List<Row> rows = new ArrayList<>();
        for (SiteStatus status : evaluation.siteStatuses()) {
            forms.forEach(form -> rows.add(row(status.site(), form)));
        }
        return rows;
    }

    private Row row(Site site, Form form) {
        List<Change> changes =
                changes()
                        .filter(c -> c.site().equals(Optional.of(site)))
                        .filter(c -> form.equals(new Form(c.instrument(), c.informant())))
                        .toList();
        List<OrderedChange> ordered =
                ordered()
                        .filter(o -> o.site().equals(Optional.of(site)))
                        .filter(o -> form.equals(new Form(o.instrument(), o.informant())))
                        .toList();
        List<Survey> surveys =
                evaluation.surveys().stream()
                        .filter(s -> form.equals(new Form(s.instrument(), s.informant())))
                        .toList();
        OptionalInt before =
                most(
                        Stream.concat(
                                shown(changes).map(f -> f.before().n()),
                                pairs(ordered).map(f -> f.before())),
                        respondents(surveys, site, Set.of(Occasion.BEFORE)));
        OptionalInt after =
                most(
                        Stream.concat(
                                shown(changes).map(f -> f.after().n()),
                                pairs(ordered).map(f -> f.before() - f.onlyBefore())),
                        respondents(surveys, site, Set.of(Occasion.AFTER, Occasion.FOLLOW_UP)));
        return new Row(
                site,
                form.instrument(),
                form.informant(),
                before,
                after,
                rate(surveys, site),
                withheld(changes, ordered, surveys, site));
    }

    /** Of scales of numbers: of one of words it is told what those answered who did so twice. */
    private Stream<Change> changes() {
        return evaluation.changes().stream().filter(c -> c.scale().getLevels().isEmpty());
    }

    private Stream<OrderedChange> ordered() {
        return evaluation.comparisons().ordered().stream();
    }

    private static Stream<OrderedChange.Figures> pairs(List<OrderedChange> ordered) {
        return ordered.stream().flatMap(o -> o.figures().shown().stream());
    }

    private static Stream<Change.Figures> shown(List<Change> changes) {
        return changes.stream().flatMap(c -> c.figures().shown().stream());
    }

    private static OptionalInt most(Stream<Integer> some, Stream<Integer> others) {
        IntStream all = Stream.concat(some, others).mapToInt(Integer::intValue);
        return all.filter(n -> n > 0).max();
    }

    private static Stream<Integer> respondents(
            List<Survey> surveys, Site site, Set<Occasion> occasions) {
        return surveys.stream()
                .filter(s -> occasions.contains(s.occasion()))
                .flatMap(s -> places(s, site))
                .flatMap(p -> p.answers().shown().stream())
                .map(Survey.Answers::respondents);
    }

    private static Stream<Survey.Place> places(Survey survey, Site site) {
        return survey.questions().stream()
                .flatMap(q -> q.places().stream())
                .filter(p -> p.site().equals(Optional.of(site)));
    }

    private Optional<ResponseRate> rate(List<Survey> surveys, Site site) {
        return surveys.stream()
                .flatMap(s -> ResponseRate.of(evaluation, s).stream())
                .filter(r -> r.site().equals(Optional.of(site)))
                .reduce((earlier, later) -> later);
    }

    private static Optional<Disclosed<?>> withheld(
            List<Change> changes, List<OrderedChange> ordered, List<Survey> surveys, Site site) {
        return Stream.of(
                        changes.stream().map(Change::figures),
                        ordered.stream().map(OrderedChange::figures),
                        surveys.stream().flatMap(s -> places(s, site)).map(Survey.Place::answers))
                .<Disclosed<?>>flatMap(all -> all)
                .filter(d -> d instanceof Disclosed.Withheld<?>)
                .findFirst();
    }
}
