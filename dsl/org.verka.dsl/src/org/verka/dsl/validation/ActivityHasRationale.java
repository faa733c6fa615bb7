package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.Activity;
import org.verka.model.ModelPackage;

/**
 * Rule 23: an activity has a rationale of its own (TIDieR 2014, item 2). Where the theory has none
 * either, rule 16 tells it.
 */
final class ActivityHasRationale implements Rule<Activity> {

    @Override
    public String code() {
        return "V23";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Activity> about() {
        return Activity.class;
    }

    @Override
    public void check(Activity activity, Report report) {
        if (activity.getRationale() == null && report.theory().programme().getRationale() != null) {
            report.at(activity, ModelPackage.Literals.NAMED__NAME, "", Written.called(activity));
        }
    }
}
