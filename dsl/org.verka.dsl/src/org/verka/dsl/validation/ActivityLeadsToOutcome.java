package org.verka.dsl.validation;

import org.verka.model.Activity;
import org.verka.model.ModelPackage;

/** Rule 1: every activity leads to a result (Funnell and Rogers). */
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
        if (activity.getLinks().isEmpty()) {
            report.at(activity, ModelPackage.Literals.NAMED__NAME, "", Written.called(activity));
        }
    }
}
