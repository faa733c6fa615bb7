package org.verka.evaluation.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.Movement.Says;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.Outcome;
import org.verka.model.Output;
import org.verka.model.Paths;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/** Tells of everything in a results chain whether it came about. */
final class Standings {

    private final Evaluation evaluation;
    private final Movements movements;
    private final SiteTree sites;
    private final Map<Cause, CauseEvidence> all = new LinkedHashMap<>();

    Standings(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.movements = new Movements(evaluation);
        this.sites = new SiteTree(evaluation.programme());
    }

    /** Everything, activities first; outputs come after the activities they are of. */
    Map<Cause, CauseEvidence> all() {
        for (Cause cause : new Paths(evaluation.programme()).causes()) {
            all.put(
                    cause,
                    switch (cause) {
                        case Activity activity -> of(activity);
                        case Output output -> of(output);
                        case Outcome outcome -> of(outcome);
                        default -> unwatched(cause);
                    });
        }
        return all;
    }

    private static CauseEvidence unwatched(Cause cause) {
        return new CauseEvidence(cause, Standing.UNWATCHED, Optional.empty(), List.of(), List.of());
    }

    private CauseEvidence of(Activity activity) {
        Optional<ActivityProgress> progress =
                evaluation.activitiesTogether().stream()
                        .filter(p -> p.activity() == activity)
                        .findFirst();
        Standing standing = progress.map(this::standing).orElse(Standing.UNKNOWN);
        return new CauseEvidence(activity, standing, progress, List.of(), List.of());
    }

    /**
     * Where nobody logs anything, or no amount was planned that somebody would log, nothing in the
     * logs does not mean that nothing was done.
     */
    private Standing standing(ActivityProgress progress) {
        return switch (progress.status()) {
            case AS_PLANNED, MORE, LESS, DONE_WITHOUT_PLAN, EARLY -> Standing.CAME_ABOUT;
            case MUCH_LESS -> Standing.DID_NOT;
            case NOTHING_RECORDED ->
                    progress.planned().isPresent() && logged()
                            ? Standing.DID_NOT
                            : Standing.UNKNOWN;
            case UNKNOWN -> cameAboutAlready(progress) ? Standing.CAME_ABOUT : Standing.UNKNOWN;
            case NOT_YET, WITHHELD -> Standing.UNKNOWN;
        };
    }

    /** Whatever those did who have sent no log. */
    private static boolean cameAboutAlready(ActivityProgress progress) {
        double due = progress.planned().orElse(Double.POSITIVE_INFINITY);
        return progress.amount().orElse(0) >= ActivityProgress.MUCH_LESS * due;
    }

    private boolean logged() {
        return evaluation.activities().stream().anyMatch(ActivityProgress::isRecorded);
    }

    private CauseEvidence of(Output output) {
        Set<Standing> standings =
                output.getActivities().stream()
                        .map(all::get)
                        .filter(c -> c != null)
                        .map(CauseEvidence::standing)
                        .collect(Collectors.toSet());
        Standing standing = Standing.UNKNOWN;
        if (standings.isEmpty()) {
            standing = Standing.UNWATCHED;
        } else if (standings.contains(Standing.CAME_ABOUT)) {
            standing = Standing.CAME_ABOUT;
        } else if (standings.equals(Set.of(Standing.DID_NOT))) {
            standing = Standing.DID_NOT;
        }
        return new CauseEvidence(output, standing, Optional.empty(), List.of(), List.of());
    }

    private CauseEvidence of(Outcome outcome) {
        List<Movement> moved =
                evaluation.indicatorsTogether().stream()
                        .filter(i -> i.outcome() == outcome)
                        .map(movements::of)
                        .toList();
        List<Movement> bySite = moved.stream().flatMap(this::bySite).toList();
        Set<Says> everywhere = says(Stream.concat(moved.stream(), bySite.stream()));
        Standing standing =
                moved.isEmpty()
                        ? Standing.UNWATCHED
                        : CauseEvidence.standing(
                                everywhere.containsAll(CauseEvidence.BOTH)
                                        ? everywhere
                                        : says(moved.stream()));
        return new CauseEvidence(outcome, standing, Optional.empty(), moved, bySite);
    }

    private static Set<Says> says(Stream<Movement> movements) {
        return movements.map(m -> m.kind().says()).collect(Collectors.toSet());
    }

    /** At the sites of an indicator for all together that have no part with a figure of its own. */
    private Stream<Movement> bySite(Movement together) {
        List<IndicatorStatus> at =
                evaluation.indicators().stream()
                        .filter(i -> i.indicator() == together.status().indicator())
                        .filter(i -> i.site().isPresent())
                        .toList();
        return together.status().site().isPresent()
                ? Stream.empty()
                : at.stream().filter(i -> !isWholeOfAny(i, at)).map(movements::of);
    }

    private boolean isWholeOfAny(IndicatorStatus status, List<IndicatorStatus> others) {
        Site site = status.site().orElseThrow();
        return others.stream()
                .map(o -> o.site().orElseThrow())
                .anyMatch(o -> o != site && sites.namesWithin(site).contains(o.getName()));
    }
}
