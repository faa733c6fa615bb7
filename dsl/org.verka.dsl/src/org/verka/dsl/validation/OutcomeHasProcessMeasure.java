package org.verka.dsl.validation;

import java.util.List;
import java.util.stream.Stream;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.ModelPackage;
import org.verka.model.Outcome;
import org.verka.model.Output;
import org.verka.model.Programme;

/**
 * Rule 29: what measures a result has a process measure tied to it (Guide för effektutvärdering av
 * sociala investeringsprojekt): something on a path to the result is measured or has a planned
 * amount. A result without indicator, or that no activity leads to, is left to rules 28 and 2.
 */
final class OutcomeHasProcessMeasure implements Rule<Outcome> {

    @Override
    public String code() {
        return "V29";
    }

    @Override
    public Class<Outcome> about() {
        return Outcome.class;
    }

    @Override
    public void check(Outcome outcome, Report report) {
        if (outcome.getIndicators().isEmpty()) {
            return;
        }
        Programme programme = report.theory().programme();
        List<Cause> leading =
                Stream.concat(programme.getActivities().stream(), programme.getOutputs().stream())
                        .map(Cause.class::cast)
                        .filter(cause -> report.theory().reachedFrom(cause).contains(outcome))
                        .toList();
        if (!leading.isEmpty() && leading.stream().noneMatch(this::isMeasured)) {
            report.at(outcome, ModelPackage.Literals.NAMED__NAME, "", Written.called(outcome));
        }
    }

    private boolean isMeasured(Cause cause) {
        return switch (cause) {
            case Activity activity ->
                    activity.getPlanned() != null || !activity.getIndicators().isEmpty();
            case Output output -> output.getPlanned() != null;
            default -> false;
        };
    }
}
