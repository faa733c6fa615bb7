package org.verka.dsl.validation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.verka.model.Link;
import org.verka.model.Outcome;
import org.verka.model.Programme;

/**
 * Rule 4: results lead round in a circle only over links that are marked as feedback (Davies 2018).
 */
final class CycleIsFeedback implements Rule<Programme> {

    @Override
    public String code() {
        return "V04";
    }

    @Override
    public Class<Programme> about() {
        return Programme.class;
    }

    @Override
    public void check(Programme programme, Report report) {
        report.theory().closing().forEach(report::at);
    }

    /** One link of each circle: the one that closes it when the links are followed as written. */
    static Set<Link> closing(Programme programme) {
        Set<Link> closing = new LinkedHashSet<>();
        Set<Outcome> done = new HashSet<>();
        for (Outcome outcome : programme.getOutcomes()) {
            follow(outcome, new LinkedHashSet<>(), done, closing);
        }
        return closing;
    }

    private static void follow(
            Outcome outcome, Set<Outcome> way, Set<Outcome> done, Set<Link> closing) {
        if (!done.contains(outcome)) {
            way.add(outcome);
            for (Link link : outcome.getLinks()) {
                Outcome target = link.getTarget();
                if (link.isFeedback() || target == null || target.eIsProxy()) {
                    continue;
                }
                if (way.contains(target)) {
                    closing.add(link);
                } else {
                    follow(target, way, done, closing);
                }
            }
            way.remove(outcome);
            done.add(outcome);
        }
    }
}
