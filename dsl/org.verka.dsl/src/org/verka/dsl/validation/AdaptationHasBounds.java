package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.Activity;
import org.verka.model.ModelPackage;

/** Rule 24: what may be adapted has bounds (TIDieR 2014, item 9). */
final class AdaptationHasBounds implements Rule<Activity> {

    @Override
    public String code() {
        return "V24";
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
        if (activity.isAdaptable() && !Written.is(activity.getBounds())) {
            report.at(
                    activity,
                    ModelPackage.Literals.ACTIVITY__ADAPTABLE,
                    "",
                    Written.called(activity));
        }
    }
}
