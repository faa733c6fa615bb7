package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.ModelPackage;
import org.verka.model.Outcome;

/**
 * Rule 12: a result is worded as a change, not as an activity or a thing (InnoNet). Words of change
 * are known in Swedish and English; what the result says of the change itself counts too.
 */
final class OutcomeIsAChange implements Rule<Outcome> {

    private static final Phrases CHANGE = Phrases.of("change");

    @Override
    public String code() {
        return "V12";
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
        boolean worded = Written.is(outcome.getLabel()) || Written.is(outcome.getChanges());
        if (worded && !isChange(outcome.getLabel()) && !isChange(outcome.getChanges())) {
            report.at(outcome, ModelPackage.Literals.NAMED__LABEL, "", Written.called(outcome));
        }
    }

    private static boolean isChange(String text) {
        return Written.is(text) && CHANGE.isIn(text);
    }
}
