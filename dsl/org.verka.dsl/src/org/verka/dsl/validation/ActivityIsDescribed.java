package org.verka.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.verka.dsl.Severity;
import org.verka.model.Activity;
import org.verka.model.ModelPackage;

/**
 * Rule 22: an activity says in what form it is given, where, how much, and with what material
 * (TIDieR 2014, items 3 and 6 to 8). Procedure, provider and time are asked for by rule 16;
 * material is only a warning.
 */
final class ActivityIsDescribed implements Rule<Activity> {

    @Override
    public String code() {
        return "V22";
    }

    @Override
    public Class<Activity> about() {
        return Activity.class;
    }

    @Override
    public void check(Activity activity, Report report) {
        List<String> missing = new ArrayList<>();
        if (!Written.is(activity.getMode())) {
            missing.add("description.mode");
        }
        if (!Written.is(activity.getPlace())) {
            missing.add("description.place");
        }
        if (activity.getPlanned() == null && activity.getFrequency() == null) {
            missing.add("description.amount");
        }
        if (!missing.isEmpty()) {
            tell(activity, missing, "", report);
        }
        if (!Written.is(activity.getMaterial())) {
            List<String> material = List.of("description.material");
            tell(activity, material, "material", report.as(Severity.WARNING));
        }
    }

    private static void tell(Activity activity, List<String> missing, String key, Report report) {
        report.with(missing)
                .at(
                        activity,
                        ModelPackage.Literals.NAMED__NAME,
                        key,
                        Written.called(activity),
                        report.phrases(missing));
    }
}
