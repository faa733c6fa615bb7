package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.DisclosureControl.Cell;
import org.verka.evidence.CaseCount;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * One count in one period, by unit, site and for all sites together. A site's figure is what it
 * reported as a whole; when it did not, it is the sum over its units and over the sites that are
 * part of it. All sites together is the sum over those that reported. The people counted and the
 * rest of those they are counted out of are protected alike.
 */
final class CountTable {

    /** A row: a unit of a site, a site with an empty unit, or all sites together. */
    record Place(Optional<Site> site, String unit) {}

    private final SiteTree sites;
    private final List<CaseCount> reported;
    private final Map<Place, Share.Figures> figures = new HashMap<>();
    private final Map<Place, Reason> withheld;

    CountTable(List<CaseCount> reported, SiteTree sites, Options options) {
        this.sites = sites;
        this.reported =
                reported.stream()
                        .sorted(
                                Comparator.comparing(CaseCount::site)
                                        .thenComparing(CaseCount::unit))
                        .toList();
        withheld = DisclosureControl.withheld(options, List.of(together()), Map.of());
    }

    /** What a row says; empty when nothing was reported for it. */
    Optional<Disclosed<Share.Figures>> at(Place place) {
        return Optional.ofNullable(figures.get(place))
                .map(f ->
                        withheld.containsKey(place)
                                ? new Disclosed.Withheld<>(withheld.get(place))
                                : new Disclosed.Shown<>(f));
    }

    private Cell<Place> together() {
        List<Cell<Place>> parts = parts(sites.roots());
        Optional<Share.Figures> whole =
                sites.sites().isEmpty()
                        ? reported.stream().map(CountTable::figures).reduce(CountTable::sum)
                        : Optional.empty();
        return total(new Place(Optional.empty(), ""), whole, parts);
    }

    private List<Cell<Place>> parts(List<Site> within) {
        return within.stream().map(this::site).flatMap(Optional::stream).toList();
    }

    private Optional<Cell<Place>> site(Site site) {
        List<Cell<Place>> parts = new ArrayList<>();
        Optional<Share.Figures> whole = Optional.empty();
        for (CaseCount c : reported) {
            if (!c.site().equals(site.getName())) {
                continue;
            }
            if (c.unit().isEmpty()) {
                whole = Optional.of(figures(c));
            } else {
                parts.add(
                        cell(new Place(Optional.of(site), c.unit()), figures(c), true, List.of()));
            }
        }
        parts.addAll(parts(sites.parts(site)));
        return whole.isEmpty() && parts.isEmpty()
                ? Optional.empty()
                : Optional.of(total(new Place(Optional.of(site), ""), whole, parts));
    }

    private Cell<Place> total(Place place, Optional<Share.Figures> whole, List<Cell<Place>> parts) {
        Share.Figures own =
                whole.orElseGet(() ->
                        parts.stream()
                                .map(p -> figures.get(p.key()))
                                .reduce(new Share.Figures(0, 0), CountTable::sum));
        return cell(place, own, false, parts);
    }

    private Cell<Place> cell(
            Place place, Share.Figures own, boolean givesWay, List<Cell<Place>> parts) {
        figures.put(place, own);
        long[] people = {own.numerator(), own.denominator() - own.numerator()};
        return new Cell<>(place, people, givesWay, parts);
    }

    private static Share.Figures figures(CaseCount count) {
        return new Share.Figures(count.numerator(), count.denominator());
    }

    private static Share.Figures sum(Share.Figures a, Share.Figures b) {
        return new Share.Figures(a.numerator() + b.numerator(), a.denominator() + b.denominator());
    }
}
