package org.verka.dsl.validation;

import org.verka.model.ModelPackage;
import org.verka.model.Outcome;

/** Rule 13: a result says who or what changes (InnoNet). */
final class OutcomeSaysWhoChanges implements Rule<Outcome> {

    @Override
    public String code() {
        return "V13";
    }

    @Override
    public Class<Outcome> about() {
        return Outcome.class;
    }

    @Override
    public void check(Outcome outcome, Report report) {
        if (outcome.getTargetGroups().isEmpty() && !Written.is(outcome.getChanges())) {
            report.at(outcome, ModelPackage.Literals.NAMED__NAME, "", Written.called(outcome));
        }
    }
}
