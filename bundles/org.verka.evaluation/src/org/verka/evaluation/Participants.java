package org.verka.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.DisclosureControl.Cell;
import org.verka.evidence.ActivityRecord;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * How many took part in an activity, by the logs. They are people, so that in a shared evaluation a
 * few are told of as little as a few who answered, nor what tells how many they were.
 */
final class Participants {

    private final List<ActivityRecord> records;
    private final SiteTree sites;
    private final Map<Optional<Site>, Reason> withheld;

    /**
     * @param records those of one activity
     */
    Participants(List<ActivityRecord> records, SiteTree sites, Options options) {
        this.records = records;
        this.sites = sites;
        List<Cell<Optional<Site>>> roots = sites.roots().stream().map(this::cell).toList();
        Cell<Optional<Site>> all =
                new Cell<>(Optional.empty(), people(Optional.empty()), false, roots);
        withheld = DisclosureControl.withheld(options, List.of(all), Map.of());
    }

    /** Empty when no log noted it there. */
    Optional<Disclosed<Long>> at(Optional<Site> site) {
        return here(site).stream().noneMatch(r -> r.participants().isPresent())
                ? Optional.empty()
                : Optional.of(
                        withheld.containsKey(site)
                                ? new Disclosed.Withheld<>(withheld.get(site))
                                : new Disclosed.Shown<>(people(site)[0]));
    }

    private Cell<Optional<Site>> cell(Site site) {
        Optional<Site> here = Optional.of(site);
        return new Cell<>(
                here, people(here), false, sites.parts(site).stream().map(this::cell).toList());
    }

    private long[] people(Optional<Site> site) {
        return new long[] {here(site).stream().mapToLong(r -> r.participants().orElse(0)).sum()};
    }

    private List<ActivityRecord> here(Optional<Site> site) {
        return records.stream().filter(r -> sites.belongs(r.site(), site)).toList();
    }
}
