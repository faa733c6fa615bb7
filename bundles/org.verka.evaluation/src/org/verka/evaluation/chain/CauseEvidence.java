package org.verka.evaluation.chain;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.chain.Movement.Says;
import org.verka.model.Cause;
import org.verka.model.Site;

/**
 * Whether something in a results chain came about.
 *
 * @param cause the activity, output, external cause or outcome
 * @param standing whether it came about
 * @param progress what was done of an activity, for all sites together; empty for others
 * @param movements which way the indicators of an outcome went; none for others
 * @param bySite the same at each site of those that are for all sites together
 */
public record CauseEvidence(
        Cause cause,
        Standing standing,
        Optional<ActivityProgress> progress,
        List<Movement> movements,
        List<Movement> bySite) {

    /** What contradicts each other. */
    static final Set<Says> BOTH = EnumSet.of(Says.CHANGED, Says.NOT_CHANGED);

    public CauseEvidence {
        movements = List.copyOf(movements);
        bySite = List.copyOf(bySite);
    }

    /** Whether it came about. */
    public enum Standing {
        /** At least half of what was planned was done, or the outcome changed as wanted. */
        CAME_ABOUT,
        /** Less than half was done, or nothing; or the outcome did not change as wanted. */
        DID_NOT,
        /** The outcome changed as wanted by some of its indicators or at some sites only. */
        CONTRADICTORY,
        /** It is to be followed, and there is too little data so far. */
        UNKNOWN,
        /** Nothing in the theory tells how anybody would know. */
        UNWATCHED
    }

    /** The movements for all sites together and at each. */
    Stream<Movement> everywhere() {
        return Stream.concat(movements.stream(), bySite.stream());
    }

    static Standing standing(Set<Says> says) {
        if (says.containsAll(BOTH)) {
            return Standing.CONTRADICTORY;
        }
        if (says.contains(Says.CHANGED)) {
            return Standing.CAME_ABOUT;
        }
        return says.contains(Says.NOT_CHANGED) ? Standing.DID_NOT : Standing.UNKNOWN;
    }

    /** The sites that say this and not its opposite. */
    static List<Site> sites(Map<Site, Set<Says>> said, Says wanted) {
        return said.entrySet().stream()
                .filter(e -> e.getValue().contains(wanted) && !e.getValue().containsAll(BOTH))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The sites at which an outcome only changed as wanted, or only did not. */
    public List<Site> sites(Says wanted) {
        Map<Site, Set<Says>> said = new LinkedHashMap<>();
        everywhere()
                .forEach(m ->
                        m.status()
                                .site()
                                .ifPresent(s ->
                                        said.computeIfAbsent(s, k -> EnumSet.noneOf(Says.class))
                                                .add(m.kind().says())));
        return sites(said, wanted);
    }
}
