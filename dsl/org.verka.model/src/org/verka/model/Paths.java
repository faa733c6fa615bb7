package org.verka.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What leads to what in a programme theory. Links to names that do not exist lead nowhere. */
public final class Paths {

    private final Programme programme;

    /** Asks the questions of {@code programme} as it is when they are asked. */
    public Paths(Programme programme) {
        this.programme = Objects.requireNonNull(programme);
    }

    /**
     * The outcomes that {@code cause} leads straight to, in the order written. An activity leads
     * where its outputs lead, too.
     */
    public static List<Outcome> next(Cause cause) {
        return Stream.concat(Stream.of(cause), outputs(cause))
                .flatMap(from -> from.getLinks().stream())
                .map(Link::getTarget)
                .filter(outcome -> outcome != null && !outcome.eIsProxy())
                .distinct()
                .toList();
    }

    /**
     * All that leads to something or is led to: activities, external causes, outputs and outcomes.
     */
    public List<Cause> causes() {
        return Stream.<List<? extends Cause>>of(
                        programme.getActivities(),
                        programme.getExternalCauses(),
                        programme.getOutputs(),
                        programme.getOutcomes())
                .<Cause>flatMap(List::stream)
                .toList();
    }

    /** Every link, numbered in the order of its cause and then as written. */
    public List<NumberedLink> links() {
        List<NumberedLink> links = new ArrayList<>();
        for (Cause cause : causes()) {
            for (Link link : cause.getLinks()) {
                links.add(new NumberedLink(links.size() + 1, cause, link));
            }
        }
        return links;
    }

    private static Stream<Output> outputs(Cause cause) {
        return cause instanceof Activity activity
                        && activity.eContainer() instanceof Programme programme
                ? programme.getOutputs().stream().filter(o -> o.getActivities().contains(activity))
                : Stream.empty();
    }

    /** The outcomes that some of {@code causes} lead to, straight or through other outcomes. */
    public static Set<Outcome> reached(Collection<? extends Cause> causes) {
        Set<Outcome> reached = new LinkedHashSet<>();
        Deque<Cause> ahead = new ArrayDeque<>(causes);
        while (!ahead.isEmpty()) {
            for (Outcome outcome : next(ahead.removeFirst())) {
                if (reached.add(outcome)) {
                    ahead.addLast(outcome);
                }
            }
        }
        return reached;
    }

    /** The outcomes that an activity or an external cause leads to. */
    public Set<Outcome> explained() {
        Set<Outcome> outcomes = reached(programme.getActivities());
        outcomes.addAll(reached(programme.getExternalCauses()));
        return outcomes;
    }

    /** Whether an activity leads to a short-term outcome that leads to a long-term one. */
    public boolean whole() {
        return reached(programme.getActivities()).stream()
                .filter(outcome -> outcome.getTerm() == Term.SHORT)
                .flatMap(outcome -> reached(List.of(outcome)).stream())
                .anyMatch(outcome -> outcome.getTerm() == Term.LONG);
    }
}
