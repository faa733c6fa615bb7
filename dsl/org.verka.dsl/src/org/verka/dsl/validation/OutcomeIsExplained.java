package org.verka.dsl.validation;

import org.verka.model.ModelPackage;
import org.verka.model.Outcome;
import org.verka.model.Paths;
import org.verka.model.Programme;

/** Rule 2: every result is reached from an activity or an external cause (Davies 2013). */
final class OutcomeIsExplained implements Rule<Programme> {

    @Override
    public String code() {
        return "V02";
    }

    @Override
    public Class<Programme> about() {
        return Programme.class;
    }

    @Override
    public void check(Programme programme, Report report) {
        var explained = new Paths(programme).explained();
        for (Outcome outcome : programme.getOutcomes()) {
            if (!explained.contains(outcome)) {
                report.at(outcome, ModelPackage.Literals.NAMED__NAME, "", Written.called(outcome));
            }
        }
    }
}
