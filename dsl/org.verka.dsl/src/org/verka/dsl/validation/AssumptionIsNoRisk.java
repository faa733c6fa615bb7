package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.Assumption;
import org.verka.model.ModelPackage;

/**
 * Rule 20: an assumption is what must hold, not what may go wrong; a risk is turned round or
 * written as a factor.
 */
final class AssumptionIsNoRisk implements Rule<Assumption> {

    private static final Phrases RISKS = Phrases.of("risks");

    @Override
    public String code() {
        return "V20";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Assumption> about() {
        return Assumption.class;
    }

    @Override
    public void check(Assumption assumption, Report report) {
        String text = assumption.getLabel();
        if (Written.is(text)) {
            RISKS.find(text)
                    .ifPresent(word ->
                            report.at(assumption, ModelPackage.Literals.NAMED__LABEL, "", word));
        }
    }
}
