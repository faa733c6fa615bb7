package org.verka.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.DisclosureControl.Cell;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * What is withheld of an instrument's results. A total and the scales it is the sum of are decided
 * on together, since each could be computed from the others. Four decisions, those after the first
 * bound by it:
 *
 * <ol>
 *   <li>the change as a whole, by how many answered before, after and both times, and on a scale of
 *       whole values by how many steps they are from its ends together: of ten people whose mean is
 *       0.1 one has 1, which is no more to be told than the number itself;
 *   <li>the change of a total, by how many have the total and not a part, or a part and not the
 *       total: the parts less the total give what those answered;
 *   <li>the figures about pairs, by how many answered only once: the mean of everybody together
 *       with the difference of the pairs gives the mean of those who dropped out;
 *   <li>the follow-up, where the change is about an earlier occasion, by how many answered it.
 * </ol>
 *
 * <p>How many dropped out is always shown with a change: a result is not shown without it.
 */
final class FormDisclosure {

    private record Decided(
            Map<Optional<Site>, Reason> changes,
            Map<Scale, Map<Optional<Site>, Reason>> totals,
            Map<Optional<Site>, Reason> pairs,
            Map<Optional<Site>, Reason> followUps) {}

    private record Table(Set<Scale> scales, Optional<Informant> informant) {}

    private final InstrumentForms forms;
    private final SiteTree sites;
    private final Options options;
    private final Map<Table, Decided> tables = new HashMap<>();
    private final Map<Scale, Set<Scale>> adding = new HashMap<>();

    FormDisclosure(InstrumentForms forms, SiteTree sites, Options options) {
        this.forms = forms;
        this.sites = sites;
        this.options = options;
    }

    /** Why a change is withheld, if it is. */
    Optional<Reason> change(Scale scale, Optional<Informant> informant, Optional<Site> site) {
        Decided decided = decided(scale, informant);
        return Optional.ofNullable(
                decided.totals().getOrDefault(scale, decided.changes()).get(site));
    }

    /** Whether what is said of pairs is withheld. */
    boolean pairs(Scale scale, Optional<Informant> informant, Optional<Site> site) {
        return decided(scale, informant).pairs().containsKey(site);
    }

    /** Why the follow-up is withheld, if it is. */
    Optional<Reason> followUp(Scale scale, Optional<Informant> informant, Optional<Site> site) {
        return Optional.ofNullable(decided(scale, informant).followUps().get(site));
    }

    private Decided decided(Scale scale, Optional<Informant> informant) {
        Set<Scale> together = adding.computeIfAbsent(scale, this::addingUpWith);
        Table table = new Table(together, informant);
        Decided known = tables.get(table);
        if (known == null) {
            known = decide(table);
            tables.put(table, known);
        }
        return known;
    }

    private Decided decide(Table table) {
        if (options.audience() == Audience.INTERNAL) {
            return new Decided(Map.of(), Map.of(), Map.of(), Map.of());
        }
        Map<Optional<Site>, Reason> changes =
                withheld(table, (s, t) -> groups(s, table, t), forms.after(), fewValues(table));
        Map<Scale, Map<Optional<Site>, Reason>> totals = new HashMap<>();
        table.scales().stream()
                .filter(s -> !s.getSumOf().isEmpty())
                .forEach(s -> totals.put(s, total(s, table, changes)));
        return new Decided(
                changes,
                totals,
                withheld(table, (s, t) -> t.dropOut(), forms.after(), changes),
                withheld(table, (s, t) -> followUp(s, table, t), Occasion.FOLLOW_UP, changes));
    }

    /** Where a mean of few values tells of a few people, and all that this is a part of. */
    private Map<Optional<Site>, Reason> fewValues(Table table) {
        Map<Optional<Site>, Reason> withheld = new HashMap<>();
        for (Scale scale : table.scales()) {
            FewValues.of(scale, isWhole(scale, table.informant()))
                    .map(values -> new FewValues(scale, values, sites, options))
                    .ifPresent(few ->
                            sites.sites().stream()
                                    .filter(s -> !isSafe(few, scale, table, Optional.of(s)))
                                    .forEach(site -> withhold(site, withheld)));
        }
        return withheld;
    }

    private boolean isSafe(FewValues few, Scale scale, Table table, Optional<Site> site) {
        TwoOccasions both = forms.occasions(scale, table.informant(), forms.after(), site);
        return few.meansAreSafe(both);
    }

    private void withhold(Site site, Map<Optional<Site>, Reason> withheld) {
        withheld.put(Optional.empty(), Reason.WOULD_REVEAL);
        sites.sites().stream()
                .map(Optional::of)
                .filter(whole -> sites.belongs(site.getName(), whole))
                .forEach(whole -> withheld.put(whole, Reason.WOULD_REVEAL));
        withheld.put(Optional.of(site), Reason.TOO_FEW);
    }

    private Stream<Integer> groups(Scale scale, Table table, TwoOccasions both) {
        return Stream.of(
                        both.groups(),
                        steps(scale, table, both.groupBefore()),
                        steps(scale, table, both.groupAfter()))
                .flatMap(each -> each);
    }

    private Stream<Integer> followUp(Scale scale, Table table, TwoOccasions both) {
        return Stream.concat(
                Stream.of(both.answeredAfter()), steps(scale, table, both.groupAfter()));
    }

    private Stream<Integer> steps(Scale scale, Table table, Group group) {
        return isWhole(scale, table.informant()) ? FewValues.steps(scale, group) : Stream.empty();
    }

    private boolean isWhole(Scale scale, Optional<Informant> informant) {
        return scale.getMinimum() != null
                && scale.getMaximum() != null
                && Distributions.isWhole(forms, scale, informant);
    }

    private Map<Optional<Site>, Reason> withheld(
            Table table,
            BiFunction<Scale, TwoOccasions, Stream<Integer>> groups,
            Occasion after,
            Map<Optional<Site>, Reason> already) {
        Function<Optional<Site>, Stream<Integer>> people =
                site ->
                        table.scales().stream()
                                .flatMap(s ->
                                        groups.apply(
                                                s,
                                                forms.occasions(
                                                        s, table.informant(), after, site)));
        return DisclosureControl.withheld(options, tree(people), already);
    }

    private Map<Optional<Site>, Reason> total(
            Scale total, Table table, Map<Optional<Site>, Reason> changes) {
        Function<Optional<Site>, Stream<Integer>> people =
                site ->
                        Stream.of(forms.after(), Occasion.FOLLOW_UP)
                                .distinct()
                                .flatMap(o -> besides(total, table, o, site));
        Map<Optional<Site>, Reason> withheld =
                new HashMap<>(DisclosureControl.withheld(options, tree(people), changes));
        withheld.replaceAll((site, r) -> changes.getOrDefault(site, Reason.WOULD_REVEAL));
        return withheld;
    }

    private Stream<Integer> besides(Scale total, Table table, Occasion after, Optional<Site> site) {
        TwoOccasions whole = forms.occasions(total, table.informant(), after, site);
        return table.scales().stream()
                .filter(s -> s != total)
                .map(s -> forms.occasions(s, table.informant(), after, site))
                .flatMap(part -> Stream.concat(whole.besides(part), part.besides(whole)));
    }

    private List<Cell<Optional<Site>>> tree(Function<Optional<Site>, Stream<Integer>> people) {
        Function<Optional<Site>, long[]> numbers =
                site -> people.apply(site).mapToLong(Integer::longValue).toArray();
        List<Cell<Optional<Site>>> roots =
                sites.roots().stream().map(s -> cell(s, numbers)).toList();
        return List.of(new Cell<>(Optional.empty(), numbers.apply(Optional.empty()), false, roots));
    }

    private Cell<Optional<Site>> cell(Site site, Function<Optional<Site>, long[]> people) {
        List<Cell<Optional<Site>>> parts =
                sites.parts(site).stream().map(s -> cell(s, people)).toList();
        return new Cell<>(Optional.of(site), people.apply(Optional.of(site)), false, parts);
    }

    private Set<Scale> addingUpWith(Scale scale) {
        Set<Scale> together = new LinkedHashSet<>(List.of(scale));
        List<Scale> others = new ArrayList<>(forms.scales());
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Scale other : List.copyOf(others)) {
                boolean joined =
                        together.contains(other)
                                || together.stream().anyMatch(s -> s.getSumOf().contains(other))
                                || other.getSumOf().stream().anyMatch(together::contains);
                if (joined) {
                    others.remove(other);
                    grown |= together.add(other);
                }
            }
        }
        return together;
    }
}
