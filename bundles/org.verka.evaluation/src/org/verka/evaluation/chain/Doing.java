package org.verka.evaluation.chain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.ActivityProgress.Status;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.Movement.Says;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.DateSpan;
import org.verka.model.Outcome;
import org.verka.model.Output;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/** Where and from when the causes of a results chain came about, as far as that is known. */
final class Doing {

    private final Evaluation evaluation;
    private final Map<Cause, CauseEvidence> causes;
    private final SiteTree sites;

    Doing(Evaluation evaluation, Map<Cause, CauseEvidence> causes) {
        this.evaluation = evaluation;
        this.causes = causes;
        this.sites = new SiteTree(evaluation.programme());
    }

    /** The sites of the programme. */
    SiteTree sites() {
        return sites;
    }

    /** Whether it is known that something came about elsewhere and not at a site. */
    boolean isMissingAt(Cause cause, Site site) {
        return switch (cause) {
            case Activity activity -> isUndone(activity, site);
            case Output output -> {
                List<Activity> done = done(output).toList();
                yield !done.isEmpty() && done.stream().allMatch(a -> isUndone(a, site));
            }
            case Outcome outcome -> {
                List<Says> said =
                        causes.get(outcome)
                                .everywhere()
                                .filter(m -> m.status().site().equals(Optional.of(site)))
                                .map(m -> m.kind().says())
                                .toList();
                yield said.contains(Says.NOT_CHANGED) && !said.contains(Says.CHANGED);
            }
            default -> false;
        };
    }

    /** The first day on which something is recorded; empty for results, and when nothing is. */
    Optional<LocalDate> begins(Cause cause, Optional<Site> site) {
        return switch (cause) {
            case Activity activity -> first(activity, site);
            case Output output ->
                    done(output)
                            .flatMap(a -> first(a, site).stream())
                            .min(Comparator.naturalOrder());
            default -> Optional.empty();
        };
    }

    private Stream<Activity> done(Output output) {
        return output.getActivities().stream()
                .filter(a ->
                        causes.containsKey(a) && causes.get(a).standing() == Standing.CAME_ABOUT);
    }

    /** Entries of a whole may be of any part of it: then nobody knows where it was done. */
    private boolean isUndone(Activity activity, Site site) {
        return done(activity, Optional.of(site)) == 0
                && progress(activity, Optional.of(site))
                        .noneMatch(p -> p.status() == Status.UNKNOWN)
                && sites.roots().stream().mapToDouble(s -> done(activity, Optional.of(s))).sum()
                        == done(activity, Optional.empty())
                && sites.sites().stream()
                        .filter(s -> sites.namesWithin(s).contains(site.getName()))
                        .allMatch(s -> ofItself(activity, s) == 0);
    }

    /** How much was recorded at a site and at no part of it. */
    private double ofItself(Activity activity, Site site) {
        return done(activity, Optional.of(site))
                - sites.parts(site).stream().mapToDouble(s -> done(activity, Optional.of(s))).sum();
    }

    /** Not a number where it is withheld: then nobody knows what was done where. */
    private double done(Activity activity, Optional<Site> site) {
        return progress(activity, site).mapToDouble(p -> p.amount().orElse(Double.NaN)).sum();
    }

    private Stream<ActivityProgress> progress(Activity activity, Optional<Site> site) {
        return evaluation.activities().stream()
                .filter(p -> p.activity() == activity && p.site().equals(site));
    }

    /** To the day where the activity or the programme has a period, and else to the month. */
    private Optional<LocalDate> first(Activity activity, Optional<Site> site) {
        return Optional.ofNullable(activity.getWhen())
                .or(() -> Optional.ofNullable(evaluation.programme().getPeriod()))
                .flatMap(period -> first(activity, site, period))
                .or(() ->
                        progress(activity, site)
                                .flatMap(p -> p.months().keySet().stream())
                                .findFirst()
                                .map(month -> month.atDay(1)));
    }

    private Optional<LocalDate> first(Activity activity, Optional<Site> site, DateSpan period) {
        return evaluation.delivered().deliveries().stream()
                .filter(d -> d.activity() == activity && d.site().equals(site))
                .flatMap(d -> d.timeliness().flatMap(Disclosed::shown).stream())
                .map(t -> period.first().plusDays(t.startDelay()))
                .findFirst();
    }
}
