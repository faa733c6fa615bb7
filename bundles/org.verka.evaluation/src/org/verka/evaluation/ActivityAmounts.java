package org.verka.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verka.evidence.ActivityRecord;
import org.verka.model.Activity;
import org.verka.model.Count;
import org.verka.model.Programme;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/** The entries of the logs by activity, and what of them may be told. */
final class ActivityAmounts {

    private final SiteTree sites;
    private final Map<String, List<ActivityRecord>> records;
    private final Set<String> sent;
    private final Map<Activity, AmountsDisclosure> disclosures = new HashMap<>();

    /**
     * @param done the entries of all activities
     * @param counts the counts of the theory
     */
    ActivityAmounts(
            Programme programme,
            SiteTree sites,
            Options options,
            List<ActivityRecord> done,
            Collection<Count> counts) {
        this.sites = sites;
        this.records = done.stream().collect(Collectors.groupingBy(ActivityRecord::activity));
        this.sent =
                programme.getActivities().stream()
                        .flatMap(a -> of(a).stream())
                        .map(ActivityRecord::site)
                        .collect(Collectors.toSet());
        for (Activity activity : programme.getActivities()) {
            List<ActivityRecord> own = of(activity);
            disclosures.put(
                    activity,
                    new AmountsDisclosure(
                            Counted.of(activity, own, counts),
                            own,
                            sites,
                            Optional.ofNullable(activity.getWhen())
                                    .or(() -> Optional.ofNullable(programme.getPeriod())),
                            options));
        }
    }

    List<ActivityRecord> of(Activity activity) {
        return records.getOrDefault(activity.getName(), List.of());
    }

    /** Whether there is any entry of a site or a part of it. */
    boolean hasAny(Site site) {
        return sent.stream().anyMatch(name -> sites.belongs(name, Optional.of(site)));
    }

    Map<String, List<ActivityRecord>> byName() {
        return records;
    }

    AmountsDisclosure disclosure(Activity activity) {
        return disclosures.get(activity);
    }
}
