package org.verka.dsl.validation;

import org.verka.model.ModelPackage;
import org.verka.model.Step;

/** Rule 16, for the plan for implementation: somebody answers for each step. */
final class StepHasResponsible implements Rule<Step> {

    @Override
    public String code() {
        return "V16";
    }

    @Override
    public Class<Step> about() {
        return Step.class;
    }

    @Override
    public void check(Step step, Report report) {
        if (step.getResponsible() == null) {
            report.at(step, ModelPackage.Literals.NAMED__LABEL, "step");
        }
    }
}
