package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.DisclosureControl.Cell;
import org.verka.evaluation.StaffTime.Period;
import org.verka.evidence.TimeLog;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * What is withheld of the staff's time: a mean or a sum over two people tells each of them what the
 * other did. A figure needs {@value #FEWEST} people, and where one of them is nearly all of it, so
 * that the second could tell it to within a tenth (the p % rule, Hundepool et al. 2012, chapter
 * 4.2), it counts as one of two. An entry that names nobody, or a role as such, is what a group has
 * reported of itself and tells of no single employee. Of percentages two categories are withheld or
 * none, since all of them make a hundred.
 */
final class StaffTimeDisclosure {

    /** With fewer people than this one of them can compute the other's. */
    static final int FEWEST = 3;

    private static final BigDecimal NEAR = new BigDecimal("0.1");

    private record Place(Optional<Site> site, String category) {}

    private final List<TimeLog> logs;
    private final SiteTree sites;
    private final Options options;
    private final Set<String> groups;
    private final Map<Period, Map<Place, Reason>> withheld = new HashMap<>();

    /**
     * @param logs those of one role and unit
     * @param groups the words that name a role as such
     */
    StaffTimeDisclosure(List<TimeLog> logs, SiteTree sites, Options options, Set<String> groups) {
        this.logs = logs;
        this.sites = sites;
        this.groups = groups;
        this.options = new Options(options.audience(), FEWEST, options.asOf());
        logs.stream().map(LogBooks::period).distinct().forEach(p -> withheld.put(p, decide(p)));
    }

    /** Whether a category's figure in a period is withheld. */
    boolean withholds(Optional<Site> site, String category, Period period) {
        return withheld.get(period).containsKey(new Place(site, category));
    }

    private Map<Place, Reason> decide(Period period) {
        Map<String, List<TimeLog>> byCategory =
                logs.stream()
                        .filter(log -> LogBooks.period(log).equals(period))
                        .collect(Collectors.groupingBy(TimeLog::category));
        Map<Place, Reason> decided = new HashMap<>();
        boolean more = true;
        while (more) {
            byCategory.forEach((category, own) -> decided.putAll(close(category, own, decided)));
            more = percent() && addSecond(byCategory, decided);
        }
        return decided;
    }

    private boolean percent() {
        return !logs.isEmpty() && logs.get(0).unit() == TimeLog.Unit.PER_CENT;
    }

    private Map<Place, Reason> close(
            String category, List<TimeLog> own, Map<Place, Reason> already) {
        List<Cell<Place>> roots =
                sites.roots().stream().map(site -> cell(site, category, own)).toList();
        Place all = new Place(Optional.empty(), category);
        Cell<Place> top = new Cell<>(all, people(Optional.empty(), own), false, roots);
        Map<Place, Reason> here = new HashMap<>(already);
        here.keySet().removeIf(place -> !place.category().equals(category));
        return DisclosureControl.withheld(options, List.of(top), here);
    }

    private Cell<Place> cell(Site site, String category, List<TimeLog> own) {
        Optional<Site> here = Optional.of(site);
        return new Cell<>(
                new Place(here, category),
                people(here, own),
                false,
                sites.parts(site).stream().map(part -> cell(part, category, own)).toList());
    }

    /** Withholds one more where a single category is; whether it did. */
    private boolean addSecond(Map<String, List<TimeLog>> byCategory, Map<Place, Reason> decided) {
        List<Place> added = new ArrayList<>();
        decided.keySet().stream()
                .collect(Collectors.groupingBy(Place::site))
                .forEach((site, places) -> {
                    if (places.size() == 1) {
                        byCategory.entrySet().stream()
                                .filter(e -> !e.getKey().equals(places.get(0).category()))
                                .filter(e -> people(site, e.getValue())[0] > 0)
                                .min(
                                        Comparator.comparingLong(
                                                        (Map.Entry<String, List<TimeLog>> e) ->
                                                                people(site, e.getValue())[0])
                                                .thenComparing(Map.Entry::getKey))
                                .ifPresent(e -> added.add(new Place(site, e.getKey())));
                    }
                });
        added.forEach(place -> decided.put(place, Reason.WOULD_REVEAL));
        return !added.isEmpty();
    }

    private long[] people(Optional<Site> site, List<TimeLog> own) {
        List<TimeLog> here = own.stream().filter(log -> sites.belongs(log.site(), site)).toList();
        Set<String> names = new HashSet<>();
        boolean group = false;
        for (TimeLog log : here) {
            group |=
                    log.by().isBlank()
                            || groups.contains(log.by().strip().toLowerCase(Locale.ROOT));
            names.add(log.site() + "\n" + log.by());
        }
        long n = group ? Math.max(FEWEST, names.size()) : names.size();
        return new long[] {!group && n >= FEWEST && isNearlyOne(here) ? FEWEST - 1 : n};
    }

    /** Whether the second largest could tell the largest to within a tenth. */
    private static boolean isNearlyOne(List<TimeLog> here) {
        Map<String, BigDecimal> each = new HashMap<>();
        here.forEach(
                log -> each.merge(log.site() + "\n" + log.by(), log.amount(), BigDecimal::add));
        List<BigDecimal> sorted = each.values().stream().sorted(Comparator.reverseOrder()).toList();
        BigDecimal others = sorted.stream().skip(2).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sorted.get(0).signum() > 0 && others.compareTo(sorted.get(0).multiply(NEAR)) < 0;
    }
}
