package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.DisclosureControl.Cell;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evaluation.statistics.SignTest;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * How answers in ordered words changed, site by site. In a shared evaluation a site is told of when
 * those who went up, went down, stood still or answered only once are nobody or enough, not all of
 * them went the same way, and no other site can be computed from it ({@link DisclosureControl});
 * its table of shifts when that holds for each cell, and for each word of those who answered once.
 */
final class OrderedChanges {

    /** Two answers of each person who gave both, and those who gave one. */
    private record Answers(Map<Person, Integer> before, Map<Person, Integer> after, int words) {

        Answers none() {
            return new Answers(new HashMap<>(), new HashMap<>(), words);
        }

        int[][] table() {
            int[][] table = new int[words][words];
            before.forEach((person, from) -> {
                if (after.containsKey(person)) {
                    table[from][after.get(person)]++;
                }
            });
            return table;
        }

        int pairs() {
            return (int) before.keySet().stream().filter(after::containsKey).count();
        }

        /** Those who went up, went down, stood still, and answered only before or after. */
        LongStream ways() {
            SignTest sign = sign(table());
            int pairs = pairs();
            return LongStream.of(
                    sign.up(),
                    sign.down(),
                    pairs - sign.up() - sign.down(),
                    before.size() - pairs,
                    after.size() - pairs);
        }

        /** The cells of the table, and those who answered once by their word. */
        LongStream cells() {
            long[] once = new long[2 * words];
            before.forEach((person, word) -> once[word] += after.containsKey(person) ? 0 : 1);
            after.forEach(
                    (person, word) -> once[words + word] += before.containsKey(person) ? 0 : 1);
            return LongStream.concat(
                    Arrays.stream(table()).flatMapToInt(Arrays::stream).asLongStream(),
                    LongStream.of(once));
        }

        boolean allAlike() {
            int pairs = pairs();
            return pairs > 0 && ways().limit(3).anyMatch(n -> n == pairs);
        }
    }

    private final GradedForms forms;
    private final SiteTree sites;
    private final Options options;
    private final Occasion after;

    OrderedChanges(GradedForms forms, Options options) {
        this.forms = forms;
        this.sites = forms.sites();
        this.options = options;
        this.after = forms.after();
    }

    /** What was answered both before and after by anybody, site by site and then together. */
    List<OrderedChange> of(List<Graded> all) {
        List<OrderedChange> changes = new ArrayList<>();
        for (Graded graded : all) {
            for (Optional<Informant> informant : forms.informants()) {
                Answers together = answers(graded, informant);
                if (together.pairs() > 0) {
                    changes.addAll(changes(graded, informant, answers(together)));
                }
            }
        }
        return changes;
    }

    /** The answers of each site with its parts, and of all sites together. */
    private Map<Optional<Site>, Answers> answers(Answers together) {
        Map<String, Answers> own = new HashMap<>();
        together.before()
                .forEach((person, word) ->
                        own.computeIfAbsent(person.site(), k -> together.none())
                                .before()
                                .put(person, word));
        together.after()
                .forEach((person, word) ->
                        own.computeIfAbsent(person.site(), k -> together.none())
                                .after()
                                .put(person, word));
        Map<Optional<Site>, Answers> answers = new LinkedHashMap<>();
        for (Site site : sites.sites()) {
            Answers here = together.none();
            if (sites.parts(site).isEmpty()) {
                here = own.getOrDefault(site.getName(), here);
            } else {
                for (Map.Entry<String, Answers> each : own.entrySet()) {
                    if (sites.belongs(each.getKey(), Optional.of(site))) {
                        here.before().putAll(each.getValue().before());
                        here.after().putAll(each.getValue().after());
                    }
                }
            }
            answers.put(Optional.of(site), here);
        }
        answers.put(Optional.empty(), together);
        return answers;
    }

    private List<OrderedChange> changes(
            Graded graded, Optional<Informant> informant, Map<Optional<Site>, Answers> answers) {
        Map<Optional<Site>, Reason> alike = new HashMap<>();
        answers.forEach((site, own) -> {
            if (own.allAlike()) {
                alike.put(site, Reason.WOULD_REVEAL);
            }
        });
        Map<Optional<Site>, Reason> withheld = withheld(answers, Answers::ways, alike);
        Map<Optional<Site>, Reason> cells = withheld(answers, Answers::cells, withheld);
        List<OrderedChange> changes = new ArrayList<>();
        answers.forEach((site, own) -> {
            if (own.pairs() > 0 && !repeats(site, answers)) {
                Disclosed<OrderedChange.Figures> figures =
                        withheld.containsKey(site)
                                ? new Disclosed.Withheld<>(withheld.get(site))
                                : new Disclosed.Shown<>(figures(own, !cells.containsKey(site)));
                changes.add(change(graded, informant, site, isTested(own), figures));
            }
        });
        return changes;
    }

    /** Whether a place is all sites together, or one of its parts has all who answered there. */
    private boolean repeats(Optional<Site> site, Map<Optional<Site>, Answers> answers) {
        Answers here = answers.get(site);
        return isWhole(site)
                || site.map(sites::parts).orElseGet(sites::sites).stream()
                        .map(Optional::of)
                        .filter(part -> !isWhole(part))
                        .map(answers::get)
                        .anyMatch(part ->
                                part.before().keySet().equals(here.before().keySet())
                                        && part.after().keySet().equals(here.after().keySet()));
    }

    private boolean isWhole(Optional<Site> site) {
        return site.filter(s -> sites.roots().equals(List.of(s)) && !sites.parts(s).isEmpty())
                .isPresent();
    }

    private Map<Optional<Site>, Reason> withheld(
            Map<Optional<Site>, Answers> answers,
            Function<Answers, LongStream> people,
            Map<Optional<Site>, Reason> already) {
        Cell<Optional<Site>> all =
                new Cell<>(
                        Optional.empty(),
                        people.apply(answers.get(Optional.<Site>empty())).toArray(),
                        false,
                        sites.roots().stream().map(s -> cell(s, answers, people)).toList());
        return DisclosureControl.withheld(options, List.of(all), already);
    }

    private Cell<Optional<Site>> cell(
            Site site, Map<Optional<Site>, Answers> answers, Function<Answers, LongStream> people) {
        return new Cell<>(
                Optional.of(site),
                people.apply(answers.get(Optional.of(site))).toArray(),
                false,
                sites.parts(site).stream().map(part -> cell(part, answers, people)).toList());
    }

    private Answers answers(Graded graded, Optional<Informant> informant) {
        return new Answers(
                forms.places(graded, informant, Occasion.BEFORE),
                forms.places(graded, informant, after),
                graded.words().size());
    }

    private OrderedChange change(
            Graded graded,
            Optional<Informant> informant,
            Optional<Site> site,
            boolean tested,
            Disclosed<OrderedChange.Figures> figures) {
        return new OrderedChange(
                forms.instrument(),
                graded.name(),
                graded.words(),
                graded.desired(),
                graded.isScale(),
                informant,
                site,
                tested,
                figures);
    }

    private static boolean isTested(Answers answers) {
        int before = answers.before().size();
        return cautions(answers.pairs(), before - answers.pairs(), before).isEmpty();
    }

    private static OrderedChange.Figures figures(Answers answers, boolean withCells) {
        int[][] table = answers.table();
        int before = answers.before().size();
        int onlyBefore = before - answers.pairs();
        return new OrderedChange.Figures(
                before,
                answers.after().size(),
                onlyBefore,
                IntStream.range(0, table.length).map(i -> table[i][i]).sum(),
                sign(table),
                cautions(answers.pairs(), onlyBefore, before),
                withCells ? Optional.of(rows(table)) : Optional.empty());
    }

    private static Set<Caution> cautions(int pairs, int onlyBefore, int before) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (pairs < Caution.FEWEST_PAIRS) {
            cautions.add(Caution.FEW_PAIRS);
        }
        if (new DropOut(onlyBefore, before).isMuch()) {
            cautions.add(Caution.MUCH_DROP_OUT);
        }
        return cautions;
    }

    private static SignTest sign(int[][] table) {
        int up = 0;
        int down = 0;
        for (int from = 0; from < table.length; from++) {
            for (int to = 0; to < table.length; to++) {
                up += to > from ? table[from][to] : 0;
                down += to < from ? table[from][to] : 0;
            }
        }
        return SignTest.of(up, down);
    }

    private static List<List<Integer>> rows(int[][] table) {
        return Arrays.stream(table).map(row -> Arrays.stream(row).boxed().toList()).toList();
    }
}
