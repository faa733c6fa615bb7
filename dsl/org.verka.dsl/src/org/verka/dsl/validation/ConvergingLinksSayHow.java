package org.verka.dsl.validation;

import java.util.HashSet;
import java.util.Set;
import org.verka.dsl.Severity;
import org.verka.model.Cause;
import org.verka.model.Link;
import org.verka.model.ModelPackage;
import org.verka.model.Outcome;
import org.verka.model.Output;
import org.verka.model.Requirement;

/**
 * Rule 8: where several things lead to a result, it says whether all of them or any of them is
 * required. An output counts with the activities that it comes of.
 */
final class ConvergingLinksSayHow implements Rule<Outcome> {

    @Override
    public String code() {
        return "V08";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Outcome> about() {
        return Outcome.class;
    }

    @Override
    public void check(Outcome outcome, Report report) {
        if (outcome.getRequires() != Requirement.UNSPECIFIED) {
            return;
        }
        Set<Cause> causes = new HashSet<>();
        for (Link link : report.theory().into(outcome)) {
            if (!link.isFeedback()) {
                causes.add(TheoryFacts.from(link));
            }
        }
        long ways = causes.stream().filter(cause -> !isOf(cause, causes)).count();
        if (ways > 1) {
            report.at(
                    outcome, ModelPackage.Literals.NAMED__NAME, "", Written.called(outcome), ways);
        }
    }

    private static boolean isOf(Cause cause, Set<Cause> causes) {
        return cause instanceof Output output
                && !output.getActivities().isEmpty()
                && causes.containsAll(output.getActivities());
    }
}
