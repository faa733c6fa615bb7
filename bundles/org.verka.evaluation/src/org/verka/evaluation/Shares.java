package org.verka.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.verka.evaluation.CountTable.Place;
import org.verka.evidence.CaseCount;
import org.verka.model.Count;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/** One count, period by period. */
final class Shares {

    private record Period(LocalDate from, LocalDate to) {
        static final Comparator<Period> OLDEST_FIRST =
                Comparator.comparing(Period::from).thenComparing(Period::to);
    }

    private final Count count;
    private final SiteTree sites;
    private final List<CaseCount> reported;
    private final SortedMap<Period, CountTable> tables = new TreeMap<>(Period.OLDEST_FIRST);

    Shares(Count count, List<CaseCount> all, SiteTree sites, Options options) {
        this.count = count;
        this.sites = sites;
        reported = all.stream().filter(c -> c.count().equals(count.getName())).toList();
        reported.stream()
                .collect(Collectors.groupingBy(c -> new Period(c.from(), c.to())))
                .forEach((period, own) -> tables.put(period, new CountTable(own, sites, options)));
    }

    /** By site and unit, then by site, then for all sites together; only what was reported. */
    List<Share> all() {
        List<Place> places = new ArrayList<>();
        for (Site site : sites.sites()) {
            units(site).forEach(u -> places.add(new Place(Optional.of(site), u)));
        }
        sites.sites().forEach(s -> places.add(new Place(Optional.of(s), "")));
        places.add(new Place(Optional.empty(), ""));
        return places.stream().map(this::share).filter(s -> !s.points().isEmpty()).toList();
    }

    private List<String> units(Site site) {
        return reported.stream()
                .filter(c -> c.site().equals(site.getName()))
                .map(CaseCount::unit)
                .filter(u -> !u.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private Share share(Place place) {
        List<Share.Point> points = new ArrayList<>();
        tables.forEach((period, table) ->
                table.at(place)
                        .map(f -> new Share.Point(period.from(), period.to(), f))
                        .ifPresent(points::add));
        return new Share(count, place.site(), place.unit(), points);
    }
}
