package org.verka.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.verka.dsl.Severity;
import org.verka.model.Activity;
import org.verka.model.Fidelity;
import org.verka.model.ModelPackage;

/**
 * Rule 25: an activity says what faithful delivery means: content, frequency, duration and coverage
 * (TIDieR 2014, item 11; Carroll and others 2007).
 */
final class ActivityPlansFidelity implements Rule<Activity> {

    @Override
    public String code() {
        return "V25";
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
        Fidelity fidelity = activity.getFidelity();
        if (fidelity == null) {
            report.at(
                    activity, ModelPackage.Literals.NAMED__NAME, "none", Written.called(activity));
            return;
        }
        List<String> missing = missing(fidelity);
        if (!missing.isEmpty()) {
            report.with(missing)
                    .atStart(fidelity, "some", Written.called(activity), report.phrases(missing));
        }
    }

    private static List<String> missing(Fidelity fidelity) {
        List<String> missing = new ArrayList<>();
        if (!Written.is(fidelity.getContent())) {
            missing.add("fidelity.content");
        }
        if (fidelity.getFrequency() == null) {
            missing.add("fidelity.frequency");
        }
        if (fidelity.getDuration() == null) {
            missing.add("fidelity.duration");
        }
        if (fidelity.getCoverage() == null) {
            missing.add("fidelity.coverage");
        }
        return missing;
    }
}
