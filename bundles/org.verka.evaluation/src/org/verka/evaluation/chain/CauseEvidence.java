package org.verka.evaluation.chain;

import java.util.List;
import java.util.Optional;
import org.verka.evaluation.ActivityProgress;
import org.verka.model.Cause;

/**
 * Whether something in a results chain came about.
 *
 * @param cause the activity, output, external cause or outcome
 * @param standing whether it came about
 * @param progress what was done of an activity, for all sites together; empty for others
 * @param movements which way the indicators of an outcome went; none for others
 */
public record CauseEvidence(
        Cause cause,
        Standing standing,
        Optional<ActivityProgress> progress,
        List<Movement> movements) {

    public CauseEvidence {
        movements = List.copyOf(movements);
    }

    /** Whether it came about. */
    public enum Standing {
        /** At least half of what was planned was done, or the outcome changed as wanted. */
        CAME_ABOUT,
        /** Less than half was done, or nothing; or the outcome did not change as wanted. */
        DID_NOT,
        /** Some of the outcome's indicators changed as wanted and some did not. */
        CONTRADICTORY,
        /** It is to be followed, and there is too little data so far. */
        UNKNOWN,
        /** Nothing in the theory tells how anybody would know. */
        UNWATCHED
    }
}
