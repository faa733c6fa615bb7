package org.verka.dsl.validation;

import org.verka.model.ModelPackage;
import org.verka.model.Outcome;

/** Rule 28: every result has an indicator (Davies 2013; Guide för effektutvärdering). */
final class OutcomeHasIndicator implements Rule<Outcome> {

    @Override
    public String code() {
        return "V28";
    }

    @Override
    public Class<Outcome> about() {
        return Outcome.class;
    }

    @Override
    public void check(Outcome outcome, Report report) {
        if (outcome.getIndicators().isEmpty()) {
            report.at(outcome, ModelPackage.Literals.NAMED__NAME, "", Written.called(outcome));
        }
    }
}
