package org.verka.dsl.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.verka.dsl.Severity;
import org.verka.model.Cause;
import org.verka.model.Element;
import org.verka.model.Link;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Term;

/**
 * Rule 17: a path from an activity to a long-term result has an assumption (Davies 2013), on a link
 * or about what it goes through. Each end is reported once, at the link by which a path without
 * assumptions comes to it.
 */
final class PathHasAssumption implements Rule<Programme> {

    @Override
    public String code() {
        return "V17";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Programme> about() {
        return Programme.class;
    }

    @Override
    public void check(Programme programme, Report report) {
        Set<Element> assumedAbout = new HashSet<>();
        programme.getAssumptions().forEach(a -> assumedAbout.addAll(a.getAbout()));
        Set<Cause> bare = new LinkedHashSet<>(programme.getActivities());
        bare.addAll(programme.getOutputs());
        bare.removeAll(assumedAbout);
        Deque<Cause> ahead = new ArrayDeque<>(bare);
        Set<Outcome> ends = new HashSet<>();
        while (!ahead.isEmpty()) {
            for (Link link : ahead.removeFirst().getLinks()) {
                if (!Written.isWhole(link)
                        || link.isFeedback()
                        || !link.getAssumptions().isEmpty()
                        || assumedAbout.contains(link.getTarget())) {
                    continue;
                }
                if (isEnd(link.getTarget()) && ends.add(link.getTarget())) {
                    report.at(link);
                }
                if (bare.add(link.getTarget())) {
                    ahead.addLast(link.getTarget());
                }
            }
        }
    }

    private static boolean isEnd(Outcome outcome) {
        return outcome.getTerm() == Term.LONG
                && outcome.getLinks().stream()
                        .noneMatch(link -> Written.isWhole(link) && !link.isFeedback());
    }
}
