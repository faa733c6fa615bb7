package org.verka.evaluation.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.verka.evidence.Evidence;
import org.verka.model.FollowUpPlan;
import org.verka.model.Measurement;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/** Holds a follow-up plan against what has come in: what is due, late and done. */
public final class FollowUp {

    private final Arrivals arrivals;
    private final LocalDate asOf;
    private final SiteTree sites;
    private final ClientEvents events;
    private final List<Due> items = new ArrayList<>();
    private final List<Untold> untold = new ArrayList<>();

    private FollowUp(Programme programme, Evidence evidence, LocalDate asOf) {
        Evidence known = KnownThen.of(evidence, asOf);
        this.arrivals = new Arrivals(known);
        this.asOf = asOf;
        this.sites = new SiteTree(programme);
        this.events = new ClientEvents(programme, known, asOf);
    }

    /**
     * The list of {@code programme}, whole, on a day. Sites that are part of another are told of
     * with it, and a site's own period bounds what is wanted of it. What is dated after the day has
     * not come in yet.
     */
    public static DueList of(Programme programme, Evidence evidence, LocalDate asOf) {
        FollowUp followUp = new FollowUp(programme, evidence, asOf);
        FollowUpPlan plan = programme.getFollowUp();
        if (plan != null) {
            plan.getMeasurements().forEach(followUp::add);
        }
        followUp.items.sort(Comparator.comparing(Due::last));
        return new DueList(programme, asOf, followUp.items, followUp.untold);
    }

    private void add(Measurement line) {
        if (line.getEvent() != null) {
            addByClient(line);
            return;
        }
        if (line.isOfEnrolments() && events.untold(line).isPresent()) {
            tellNothing(line, events.untold(line).get());
            return;
        }
        List<Times.Time> times = new Times(line).all();
        if (times.isEmpty()) {
            untold.add(new Untold(line, Untold.Reason.NO_DATES));
            return;
        }
        for (Times.Time time : times) {
            for (Named measured : line.getMeasures()) {
                if (line.isOfEnrolments()) {
                    add(line, measured, events.wanted(line, measured, time));
                } else {
                    add(line, measured, time);
                }
            }
        }
    }

    private void add(Measurement line, Named measured, Times.Time time) {
        if (sites.roots().isEmpty()) {
            add(line, measured, time, Optional.empty());
        }
        for (Site site : sites.roots()) {
            if (isActive(site, time)) {
                add(line, measured, time, Optional.of(site));
            }
        }
    }

    private void add(Measurement line, Named measured, Times.Time time, Optional<Site> site) {
        Predicate<String> from = name -> sites.has(name) && sites.belongs(name, site);
        OptionalInt arrived = arrivals.of(measured, time, from);
        if (arrived.isEmpty()) {
            tellNothing(line, Untold.Reason.NOT_IN_FILES);
            return;
        }
        items.add(
                new Due(
                        line,
                        measured,
                        site,
                        Optional.empty(),
                        time.first(),
                        time.last(),
                        status(time.first(), time.last(), arrived.getAsInt()),
                        arrived.getAsInt()));
    }

    private void addByClient(Measurement line) {
        Optional<Untold.Reason> reason = events.untold(line);
        if (reason.isPresent()) {
            tellNothing(line, reason.get());
            return;
        }
        for (Named measured : line.getMeasures()) {
            add(line, measured, events.wanted(line, measured));
        }
    }

    private void add(Measurement line, Named measured, List<ClientEvents.Wanted> wanted) {
        wanted.stream()
                .filter(each -> sites.has(each.client().site()))
                .forEach(each -> add(line, measured, each));
    }

    private void add(Measurement line, Named measured, ClientEvents.Wanted wanted) {
        items.add(
                new Due(
                        line,
                        measured,
                        site(wanted.client().site()),
                        Optional.of(wanted.client().pseudonym()),
                        wanted.first(),
                        wanted.last(),
                        status(wanted.first(), wanted.last(), wanted.arrived()),
                        wanted.arrived()));
    }

    private Optional<Site> site(String name) {
        return sites.sites().stream().filter(site -> site.getName().equals(name)).findFirst();
    }

    private void tellNothing(Measurement line, Untold.Reason reason) {
        Untold told = new Untold(line, reason);
        if (!untold.contains(told)) {
            untold.add(told);
        }
    }

    private static boolean isActive(Site site, Times.Time time) {
        return site.getPeriod() == null
                || !time.last().isBefore(site.getPeriod().first())
                        && !time.first().isAfter(site.getPeriod().last());
    }

    private DueStatus status(LocalDate first, LocalDate last, int arrived) {
        if (arrived > 0) {
            return DueStatus.DONE;
        }
        if (asOf.isBefore(first)) {
            return DueStatus.COMING;
        }
        return asOf.isAfter(last) ? DueStatus.LATE : DueStatus.DUE;
    }
}
