package org.verka.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.verka.dsl.Severity;
import org.verka.model.Assumption;
import org.verka.model.ModelPackage;

/** Rule 18: an assumption says how, by whom and by when it is checked (Davies 2013). */
final class AssumptionIsChecked implements Rule<Assumption> {

    @Override
    public String code() {
        return "V18";
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
        List<String> missing = new ArrayList<>();
        if (!Written.is(assumption.getCheckedHow())) {
            missing.add("check.how");
        }
        if (assumption.getResponsible() == null) {
            missing.add("check.who");
        }
        if (assumption.getCheckedBy() == null) {
            missing.add("check.when");
        }
        if (!missing.isEmpty()) {
            report.with(missing)
                    .at(
                            assumption,
                            ModelPackage.Literals.NAMED__NAME,
                            "",
                            Written.called(assumption),
                            report.phrases(missing));
        }
    }
}
