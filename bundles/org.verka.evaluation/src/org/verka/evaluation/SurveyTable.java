package org.verka.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.DisclosureControl.Cell;
import org.verka.evaluation.Survey.Answers;
import org.verka.evaluation.Survey.Place;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * The answers to one question, site by site. In a shared evaluation an option that somebody and
 * fewer than the threshold have chosen is put together with its neighbour, at every site alike,
 * while at least two are left, and a site whose answers are still too few is withheld as {@link
 * DisclosureControl} says.
 */
final class SurveyTable {

    /**
     * What was answered at one site.
     *
     * @param respondents how many answered anything in the form
     * @param answered how many answered the question
     * @param counts how many chose each option
     */
    record Told(int respondents, int answered, int[] counts) {

        static Told none(int options) {
            return new Told(0, 0, new int[options]);
        }

        Told plus(Told other) {
            return new Told(
                    respondents + other.respondents,
                    answered + other.answered,
                    IntStream.range(0, counts.length)
                            .map(i -> counts[i] + other.counts[i])
                            .toArray());
        }
    }

    private final SiteTree sites;
    private final Options options;
    private final Map<String, Told> told;
    private final boolean several;
    private final int optionCount;
    private final boolean tellsOfFew;
    private final List<List<Integer>> groups;
    private final Map<Optional<Site>, Set<String>> names = new HashMap<>();
    private final Map<Optional<Site>, Told> sums = new HashMap<>();

    /**
     * @param told by the name of the site
     * @param optionCount how many options there are; 0 for words of one's own
     * @param mayMerge whether nothing else that is shown tells options apart that are put together
     * @param tellsOfFew whether an earlier occasion is told that it must not be held against
     */
    SurveyTable(
            SiteTree sites,
            Options options,
            Map<String, Told> told,
            int optionCount,
            boolean several,
            boolean mayMerge,
            boolean tellsOfFew) {
        this.sites = sites;
        this.options = options;
        this.told = told;
        this.several = several;
        this.optionCount = optionCount;
        this.tellsOfFew = tellsOfFew;
        boolean merges = mayMerge && !several && options.audience() == Audience.SHARED;
        List<List<Integer>> merged = groups(merges ? options.threshold() : 0);
        groups = merged.size() > 1 ? merged : groups(0);
    }

    /** The options that are told together, by their places among the options. */
    List<List<Integer>> groups() {
        return groups;
    }

    /** What the groups are called. */
    List<String> labels(List<String> words) {
        return groups.stream()
                .map(group -> String.join(" / ", group.stream().map(words::get).toList()))
                .toList();
    }

    /** What was answered at each site, by its name. */
    Map<String, Told> told() {
        return told;
    }

    /** Neighbours are put together from the lowest option on until nobody stands alone. */
    private List<List<Integer>> groups(int threshold) {
        int[] counts = at(Optional.empty()).counts();
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < optionCount; i++) {
            boolean open = !groups.isEmpty() && isFew(groups.getLast(), counts, threshold);
            if (!open) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(i);
        }
        while (groups.size() > 1 && isFew(groups.getLast(), counts, threshold)) {
            List<Integer> last = groups.removeLast();
            groups.getLast().addAll(last);
        }
        return groups;
    }

    private static boolean isFew(List<Integer> group, int[] counts, int threshold) {
        int n = group.stream().mapToInt(i -> counts[i]).sum();
        return n > 0 && n < threshold;
    }

    private Told at(Optional<Site> site) {
        Told known = sums.get(site);
        if (known == null) {
            known = names(site).stream().map(told::get).reduce(Told.none(optionCount), Told::plus);
            sums.put(site, known);
        }
        return known;
    }

    /** Whether the answers of all sites together may be told. */
    boolean mayTellOfAll() {
        return !tellsOfFew
                && !DisclosureControl.withheld(options, List.of(all()), Map.of())
                        .containsKey(Optional.<Site>empty());
    }

    /** Every site that has answers, and all of them together, but nothing twice. */
    List<Place> places() {
        Map<Optional<Site>, Reason> withheld =
                DisclosureControl.withheld(options, List.of(all()), Map.of());
        return Stream.concat(
                        sites.sites().stream().map(Optional::of).filter(s -> !isWhole(s.get())),
                        Stream.of(Optional.<Site>empty()))
                .filter(this::saysMoreThanItsParts)
                .map(site ->
                        new Place(
                                site,
                                tellsOfFew || withheld.containsKey(site)
                                        ? new Disclosed.Withheld<>(
                                                withheld.getOrDefault(site, Reason.WOULD_REVEAL))
                                        : new Disclosed.Shown<>(answers(at(site)))))
                .toList();
    }

    private boolean saysMoreThanItsParts(Optional<Site> site) {
        Set<String> here = names(site);
        List<Site> parts = site.map(sites::parts).orElseGet(this::widest);
        return !here.isEmpty()
                && parts.stream().noneMatch(part -> names(Optional.of(part)).equals(here));
    }

    /** The sites that all together are made of, below one that they are all part of. */
    private List<Site> widest() {
        List<Site> roots = sites.roots();
        return roots.size() == 1 && isWhole(roots.get(0)) ? sites.parts(roots.get(0)) : roots;
    }

    private boolean isWhole(Site site) {
        return sites.roots().equals(List.of(site)) && !sites.parts(site).isEmpty();
    }

    private Set<String> names(Optional<Site> site) {
        return names.computeIfAbsent(
                site,
                place -> {
                    Set<String> here =
                            new HashSet<>(place.map(sites::namesWithin).orElse(told.keySet()));
                    here.retainAll(told.keySet());
                    return here;
                });
    }

    private Answers answers(Told at) {
        return new Answers(
                at.respondents(),
                at.answered(),
                groups.stream().map(g -> g.stream().mapToInt(i -> at.counts()[i]).sum()).toList());
    }

    private Cell<Optional<Site>> all() {
        return new Cell<>(
                Optional.empty(),
                people(at(Optional.empty())),
                false,
                sites.roots().stream().map(this::cell).toList());
    }

    private Cell<Optional<Site>> cell(Site site) {
        return new Cell<>(
                Optional.of(site),
                people(at(Optional.of(site))),
                false,
                sites.parts(site).stream().map(this::cell).toList());
    }

    /** Those who chose each option, and where one may choose several, those who did not. */
    private long[] people(Told at) {
        Answers answers = answers(at);
        if (answers.counts().isEmpty()) {
            return new long[] {at.answered()};
        }
        LongStream chose = answers.counts().stream().mapToLong(Integer::longValue);
        return several
                ? LongStream.concat(
                                chose, answers.counts().stream().mapToLong(n -> at.answered() - n))
                        .toArray()
                : chose.toArray();
    }
}
