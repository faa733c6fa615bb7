package org.verka.evaluation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evaluation.ActivityProgress.Done;
import org.verka.evaluation.ActivityProgress.Status;
import org.verka.evaluation.AmountsDisclosure.Detail;
import org.verka.evidence.ActivityRecord;
import org.verka.model.Activity;
import org.verka.model.Programme;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * Holds what was done against what was planned, for all sites together and for each site that the
 * plan says something of; see {@link PlannedSites}.
 */
final class Progress {

    private final Programme programme;
    private final SiteTree sites;
    private final Options options;
    private final ActivityAmounts amounts;

    Progress(Programme programme, SiteTree sites, Options options, ActivityAmounts amounts) {
        this.programme = programme;
        this.sites = sites;
        this.options = options;
        this.amounts = amounts;
    }

    /** Each activity for all sites together and then site by site. */
    List<ActivityProgress> all() {
        List<ActivityProgress> progress = new ArrayList<>();
        for (Activity activity : programme.getActivities()) {
            progress.add(at(Optional.empty(), activity));
            for (Site site : sites.sites()) {
                progress.add(at(Optional.of(site), activity));
            }
        }
        return progress;
    }

    private ActivityProgress at(Optional<Site> site, Activity activity) {
        List<ActivityRecord> own =
                amounts.of(activity).stream().filter(r -> sites.belongs(r.site(), site)).toList();
        PlannedAmount plan =
                new PlannedAmount(
                        activity,
                        Optional.ofNullable(programme.getPeriod()),
                        new PlannedSites(activity, sites).at(site));
        OptionalDouble planned = plan.by(options.asOf());
        Done done = new Done(own.stream().mapToLong(ActivityRecord::amount).sum(), own.size());
        AmountsDisclosure disclosure = amounts.disclosure(activity);
        Disclosed<Done> told = disclosure.amount(Detail.TOTAL, site, () -> done);
        return new ActivityProgress(
                activity,
                site,
                planned,
                told,
                disclosure.amount(Detail.MONTHS, site, () -> byMonth(own)),
                told.shown().isEmpty()
                        ? Status.WITHHELD
                        : status(plan, planned, done.amount(), done.records()));
    }

    private static SortedMap<YearMonth, Double> byMonth(List<ActivityRecord> records) {
        SortedMap<YearMonth, Double> amounts = new TreeMap<>();
        for (ActivityRecord r : records) {
            if (r.amount() > 0) {
                amounts.merge(YearMonth.from(r.date()), (double) r.amount(), Double::sum);
            }
        }
        return amounts;
    }

    private Status status(PlannedAmount plan, OptionalDouble planned, double done, int records) {
        if (records == 0) {
            return plan.beginsAfter(options.asOf()) ? Status.NOT_YET : Status.NOTHING_RECORDED;
        }
        if (planned.isEmpty()) {
            return done > 0 ? Status.DONE_WITHOUT_PLAN : Status.NOTHING_RECORDED;
        }
        double due = planned.getAsDouble();
        if (due == 0 && done > 0) {
            return Status.EARLY;
        }
        if (done < ActivityProgress.MUCH_LESS * due) {
            return Status.MUCH_LESS;
        }
        if (done < ActivityProgress.LESS * due) {
            return Status.LESS;
        }
        return done > ActivityProgress.MORE * due ? Status.MORE : Status.AS_PLANNED;
    }
}
