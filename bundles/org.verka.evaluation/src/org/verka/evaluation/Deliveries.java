package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.verka.evaluation.ActivityProgress.Done;
import org.verka.evaluation.AmountsDisclosure.Detail;
import org.verka.evaluation.Delivery.GroupReach;
import org.verka.evaluation.Delivery.Half;
import org.verka.evaluation.Delivery.Reach;
import org.verka.evaluation.Delivery.Timeliness;
import org.verka.evidence.ActivityRecord;
import org.verka.model.Activity;
import org.verka.model.Count;
import org.verka.model.DateSpan;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.Site;
import org.verka.model.SiteTree;
import org.verka.model.TargetGroup;

/** Holds how activities were done against how they were meant to be. */
final class Deliveries {

    private final Programme programme;
    private final SiteTree sites;
    private final Options options;
    private final List<Share> shares;
    private final ActivityAmounts amounts;

    /**
     * @param shares every count, of which those of whom is eligible and reached are used as shown
     */
    Deliveries(
            Programme programme,
            SiteTree sites,
            Options options,
            List<Share> shares,
            ActivityAmounts amounts) {
        this.programme = programme;
        this.sites = sites;
        this.options = options;
        this.shares = shares;
        this.amounts = amounts;
    }

    DeliveredActivities all() {
        List<Delivery> deliveries = new ArrayList<>();
        for (Activity activity : programme.getActivities()) {
            List<ActivityRecord> own = amounts.of(activity);
            deliveries.add(delivery(activity, Optional.empty(), own));
            for (Site site : sites.sites()) {
                List<ActivityRecord> here =
                        own.stream()
                                .filter(r -> sites.belongs(r.site(), Optional.of(site)))
                                .toList();
                if (!here.isEmpty() || isDue(activity, site)) {
                    deliveries.add(delivery(activity, Optional.of(site), here));
                }
            }
        }
        return new DeliveredActivities(deliveries, groups(), unplanned(amounts.byName()));
    }

    /** Whether a site that keeps a log has a part of the plan. */
    private boolean isDue(Activity activity, Site site) {
        return amounts.hasAny(site)
                && new PlannedSites(activity, sites).at(Optional.of(site)).isPresent();
    }

    private List<GroupReach> groups() {
        return programme.getTargetGroups().stream()
                .filter(g -> g.getEligible() != null && g.getReached() != null)
                .flatMap(g -> reach(g, Optional.empty()).map(r -> new GroupReach(g, r)).stream())
                .toList();
    }

    private List<Delivery.Unplanned> unplanned(Map<String, List<ActivityRecord>> byName) {
        List<Delivery.Unplanned> unplanned = new ArrayList<>();
        List<String> known = programme.getActivities().stream().map(Named::getName).toList();
        new TreeMap<>(byName)
                .forEach((name, all) -> {
                    if (!known.contains(name)) {
                        all.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                ActivityRecord::site,
                                                TreeMap::new,
                                                Collectors.toList()))
                                .forEach((site, own) ->
                                        unplanned.add(
                                                new Delivery.Unplanned(name, site, done(own))));
                    }
                });
        return unplanned;
    }

    private Disclosed<Done> done(List<ActivityRecord> own) {
        long amount = amount(own);
        boolean few =
                options.audience() == Audience.SHARED
                        && amount > 0
                        && amount < options.threshold()
                        && Counted.areParticipants(own);
        return few
                ? new Disclosed.Withheld<>(Disclosed.Reason.TOO_FEW)
                : new Disclosed.Shown<>(new Done(amount, own.size()));
    }

    private static long amount(List<ActivityRecord> records) {
        return records.stream().mapToLong(ActivityRecord::amount).sum();
    }

    private Delivery delivery(
            Activity activity, Optional<Site> site, List<ActivityRecord> records) {
        boolean isDone = records.stream().anyMatch(r -> r.amount() > 0);
        Optional<Reach> reach = isDone ? reach(activity, site) : Optional.empty();
        Faithfulness faithfulness =
                new Faithfulness(
                        activity, period(activity), options.asOf(), records, isWhole(site));
        AmountsDisclosure disclosure = amounts.disclosure(activity);
        Disclosed<List<Delivery.Adaptation>> adaptations =
                disclosure.amount(Detail.TOTAL, site, faithfulness::adaptations);
        return new Delivery(
                activity,
                site,
                timeliness(activity, records)
                        .map(t -> disclosure.amount(Detail.HALF_YEARS, site, () -> t)),
                records.stream().noneMatch(r -> r.participants().isPresent())
                        ? Optional.empty()
                        : Optional.of(disclosure.participants(site)),
                reach,
                faithfulness.aspects(reach, adaptations.shown().isPresent()),
                adaptations,
                faithfulness.reasons(),
                faithfulness.notes(),
                halves(activity, site, records));
    }

    /** Whether all that was done is done there: at all sites together, or the only one. */
    private boolean isWhole(Optional<Site> site) {
        return site.isEmpty() || sites.sites().size() == 1;
    }

    private Optional<DateSpan> period(Activity activity) {
        return Optional.ofNullable(activity.getWhen())
                .or(() -> Optional.ofNullable(programme.getPeriod()));
    }

    private Optional<Timeliness> timeliness(Activity activity, List<ActivityRecord> records) {
        List<ActivityRecord> done = records.stream().filter(r -> r.amount() > 0).toList();
        return done.isEmpty()
                ? Optional.empty()
                : period(activity).map(period -> timeliness(period, done));
    }

    private static Timeliness timeliness(DateSpan period, List<ActivityRecord> done) {
        double early = 0;
        double late = 0;
        double all = amount(done);
        for (ActivityRecord record : done) {
            early += record.date().isBefore(period.first()) ? record.amount() : 0;
            late += record.date().isAfter(period.last()) ? record.amount() : 0;
        }
        LocalDate first =
                done.stream().map(ActivityRecord::date).min(Comparator.naturalOrder()).get();
        return new Timeliness(
                all - early - late, early, late, ChronoUnit.DAYS.between(period.first(), first));
    }

    /** The target groups that have both counts, added up. */
    private Optional<Reach> reach(Activity activity, Optional<Site> site) {
        List<Reach> groups =
                activity.getTargetGroups().stream()
                        .filter(g -> g.getEligible() != null && g.getReached() != null)
                        .flatMap(g -> reach(g, site).stream())
                        .toList();
        return groups.stream()
                .reduce((a, b) ->
                        new Reach(
                                a.eligible() + b.eligible(),
                                a.reached() + b.reached(),
                                a.until().isAfter(b.until()) ? b.until() : a.until()));
    }

    private Optional<Reach> reach(TargetGroup group, Optional<Site> site) {
        List<Share.Point> eligible = points(group.getEligible(), site);
        List<Share.Point> reached = points(group.getReached(), site);
        return reached.reversed().stream()
                .flatMap(r ->
                        eligible.stream()
                                .filter(e -> e.from().equals(r.from()) && e.to().equals(r.to()))
                                .map(e -> reach(e, r)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Reach reach(Share.Point eligible, Share.Point reached) {
        long all = eligible.figures().shown().orElseThrow().numerator();
        long some = reached.figures().shown().orElseThrow().numerator();
        return all == 0 ? null : new Reach(all, some, reached.to());
    }

    private List<Share.Point> points(Count count, Optional<Site> site) {
        return shares.stream()
                .filter(s -> s.count() == count && s.unit().isEmpty() && s.site().equals(site))
                .flatMap(s -> s.points().stream())
                .filter(p -> p.figures().shown().isPresent())
                .toList();
    }

    private List<Half> halves(
            Activity activity, Optional<Site> site, List<ActivityRecord> records) {
        TreeMap<LocalDate, Double> done = new TreeMap<>();
        records.forEach(r -> done.merge(half(r.date()), (double) r.amount(), Double::sum));
        Optional<DateSpan> period = period(activity);
        Optional<BigDecimal> planned = new PlannedSites(activity, sites).at(site);
        PlannedAmount plan =
                new PlannedAmount(activity, Optional.ofNullable(programme.getPeriod()), planned);
        boolean plannedHere = planned.isPresent();
        if (plannedHere) {
            period.ifPresent(p -> {
                LocalDate at = half(p.first());
                while (!at.isAfter(p.last()) && !at.isAfter(options.asOf())) {
                    done.putIfAbsent(at, 0.0);
                    at = at.plusMonths(6);
                }
            });
        }
        AmountsDisclosure disclosure = amounts.disclosure(activity);
        List<Half> halves = new ArrayList<>();
        done.forEach((from, amount) ->
                halves.add(
                        new Half(
                                from,
                                plannedHere ? planned(plan, from) : OptionalDouble.empty(),
                                disclosure.amount(Detail.HALF_YEARS, site, () -> amount))));
        return halves;
    }

    private OptionalDouble planned(PlannedAmount plan, LocalDate from) {
        LocalDate last = from.plusMonths(6).minusDays(1);
        OptionalDouble until = plan.by(last.isAfter(options.asOf()) ? options.asOf() : last);
        OptionalDouble before = plan.by(from.minusDays(1));
        return until.isEmpty() || before.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(until.getAsDouble() - before.getAsDouble());
    }

    private static LocalDate half(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
    }
}
