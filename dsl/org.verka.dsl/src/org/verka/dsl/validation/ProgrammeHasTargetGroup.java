package org.verka.dsl.validation;

import org.verka.model.ModelPackage;
import org.verka.model.Programme;

/** Rule 14: the theory names its target group (InnoNet; Uppsala University 2014). */
final class ProgrammeHasTargetGroup implements Rule<Programme> {

    @Override
    public String code() {
        return "V14";
    }

    @Override
    public Class<Programme> about() {
        return Programme.class;
    }

    @Override
    public void check(Programme programme, Report report) {
        if (programme.getTargetGroups().isEmpty()) {
            report.at(programme, ModelPackage.Literals.NAMED__NAME, "");
        }
    }
}
