package org.verka.evaluation.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.Movement.Says;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.Outcome;
import org.verka.model.Output;
import org.verka.model.Paths;

/** Tells of everything in a results chain whether it came about. */
final class Standings {

    private final Evaluation evaluation;
    private final Movements movements;
    private final Map<Cause, CauseEvidence> all = new LinkedHashMap<>();

    Standings(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.movements = new Movements(evaluation);
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
        return new CauseEvidence(cause, Standing.UNWATCHED, Optional.empty(), List.of());
    }

    private CauseEvidence of(Activity activity) {
        Optional<ActivityProgress> progress =
                evaluation.activitiesTogether().stream()
                        .filter(p -> p.activity() == activity)
                        .findFirst();
        Standing standing = progress.map(this::standing).orElse(Standing.UNKNOWN);
        return new CauseEvidence(activity, standing, progress, List.of());
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
            case NOT_YET -> Standing.UNKNOWN;
        };
    }

    private boolean logged() {
        return evaluation.activities().stream().anyMatch(a -> a.records() > 0);
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
        return new CauseEvidence(output, standing, Optional.empty(), List.of());
    }

    private CauseEvidence of(Outcome outcome) {
        List<Movement> moved =
                evaluation.indicatorsTogether().stream()
                        .filter(i -> i.outcome() == outcome)
                        .map(movements::of)
                        .toList();
        boolean changed = moved.stream().anyMatch(m -> m.kind().says() == Says.CHANGED);
        boolean not = moved.stream().anyMatch(m -> m.kind().says() == Says.NOT_CHANGED);
        Standing standing = Standing.UNKNOWN;
        if (moved.isEmpty()) {
            standing = Standing.UNWATCHED;
        } else if (changed) {
            standing = not ? Standing.CONTRADICTORY : Standing.CAME_ABOUT;
        } else if (not) {
            standing = Standing.DID_NOT;
        }
        return new CauseEvidence(outcome, standing, Optional.empty(), moved);
    }
}
