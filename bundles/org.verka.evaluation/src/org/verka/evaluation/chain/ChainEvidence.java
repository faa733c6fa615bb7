package org.verka.evaluation.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.evaluation.Evaluation;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.Outcome;
import org.verka.model.Output;
import org.verka.model.Programme;

/**
 * A results chain held against the evidence: whether it was the doing or the theory that failed
 * where results did not come.
 */
public final class ChainEvidence {

    /** More paths than this are not followed; a theory has seldom a tenth of it. */
    public static final int MOST_PATHS = 500;

    private final Map<Cause, CauseEvidence> causes;
    private final List<LinkEvidence> links;
    private final ChainPaths paths;

    /** Holds the chain of an evaluated theory against what the evaluation shows. */
    public ChainEvidence(Evaluation evaluation) {
        Programme programme = evaluation.programme();
        causes = new Standings(evaluation).all();
        links = new LinkVerdicts(evaluation, causes).all();
        Map<Cause, List<LinkEvidence>> ahead = new LinkedHashMap<>();
        for (LinkEvidence link : links) {
            if (!link.numbered().link().isFeedback()) {
                ahead.computeIfAbsent(link.from().cause(), c -> new ArrayList<>()).add(link);
                if (link.from().cause() instanceof Output output) {
                    for (Activity activity : output.getActivities()) {
                        ahead.computeIfAbsent(activity, c -> new ArrayList<>()).add(link);
                    }
                }
            }
        }
        List<Cause> starts = new ArrayList<>(programme.getActivities());
        starts.addAll(programme.getExternalCauses());
        paths = new ChainPaths(starts, ahead, MOST_PATHS);
    }

    /** What is known of something in the chain; empty for what is no part of the theory. */
    public Optional<CauseEvidence> of(Cause cause) {
        return Optional.ofNullable(causes.get(cause));
    }

    /** Each outcome, in the order of the theory. */
    public List<CauseEvidence> outcomes() {
        return causes.values().stream().filter(c -> c.cause() instanceof Outcome).toList();
    }

    /** Each link whose end is known, in the order of the theory. */
    public List<LinkEvidence> links() {
        return links;
    }

    /**
     * Each way from an activity or an external cause to a result that leads no further, in the
     * order of the theory, feedback left out; {@value #MOST_PATHS} at most, as many from each
     * start.
     */
    public List<PathEvidence> paths() {
        return paths.first();
    }

    /** Whether {@link #paths} are all that there are. */
    public boolean hasAllPaths() {
        return paths.areAll();
    }

    /** How many links have a verdict. */
    public long count(LinkVerdict verdict) {
        return links.stream().filter(l -> l.verdict() == verdict).count();
    }
}
