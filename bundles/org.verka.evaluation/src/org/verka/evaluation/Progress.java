package org.verka.evaluation;

import java.time.LocalDate;
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
    private final SilentSites silent;

    Progress(Programme programme, SiteTree sites, Options options, ActivityAmounts amounts) {
        this.programme = programme;
        this.sites = sites;
        this.options = options;
        this.amounts = amounts;
        this.silent = new SilentSites(sites, amounts::hasAny);
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
        PlannedAmount plan = plan(site, activity);
        OptionalDouble planned = plan.by(asOf());
        Done done = new Done(amount(own), own.size());
        AmountsDisclosure disclosure = amounts.disclosure(activity);
        Disclosed<Done> told = disclosure.amount(Detail.TOTAL, site, () -> done);
        return new ActivityProgress(
                activity,
                site,
                planned,
                told,
                disclosure.amount(Detail.MONTHS, site, () -> byMonth(own)),
                told.shown().isEmpty() ? Status.WITHHELD : status(site, activity, plan, done));
    }

    private PlannedAmount plan(Optional<Site> site, Activity activity) {
        return new PlannedAmount(
                activity,
                Optional.ofNullable(programme.getPeriod()),
                new PlannedSites(activity, sites).at(site));
    }

    private static long amount(List<ActivityRecord> records) {
        return records.stream().mapToLong(ActivityRecord::amount).sum();
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

    /** Not known where silent sites may have done so much that it would be another. */
    private Status status(Optional<Site> site, Activity activity, PlannedAmount plan, Done done) {
        OptionalDouble planned = plan.by(asOf());
        Status recorded = status(plan, planned, done.amount(), done.records());
        double besides =
                silent.mostBesides(
                        activity,
                        site,
                        s -> plan(s, activity).by(asOf()),
                        amount(amounts.of(activity)));
        boolean isBehind =
                switch (recorded) {
                    case NOTHING_RECORDED, MUCH_LESS, LESS -> besides > 0;
                    default -> false;
                };
        return isBehind && recorded != status(plan, planned, done.amount() + besides, 1)
                ? Status.UNKNOWN
                : recorded;
    }

    private LocalDate asOf() {
        return options.asOf();
    }

    private Status status(PlannedAmount plan, OptionalDouble planned, double done, int records) {
        if (records == 0) {
            return plan.beginsAfter(asOf()) ? Status.NOT_YET : Status.NOTHING_RECORDED;
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
