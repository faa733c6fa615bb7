package org.verka.dsl.validation;

import org.verka.model.Activity;
import org.verka.model.ModelPackage;
import org.verka.model.Paths;

/** Rule 1: every activity leads to a result (Funnell and Rogers), by itself or by an output. */
final class ActivityLeadsToOutcome implements Rule<Activity> {

    @Override
    public String code() {
        return "V01";
    }

    @Override
    public Class<Activity> about() {
        return Activity.class;
    }

    @Override
    public void check(Activity activity, Report report) {
        if (activity.getLinks().isEmpty() && Paths.next(activity).isEmpty()) {
            report.at(activity, ModelPackage.Literals.NAMED__NAME, "", Written.called(activity));
        }
    }
}
