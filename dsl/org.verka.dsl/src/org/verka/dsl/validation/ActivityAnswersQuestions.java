package org.verka.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.verka.model.Activity;
import org.verka.model.ModelPackage;

/**
 * Rule 16, for each activity: what, how, when, why and who (the eight questions of Uppsala
 * University 2014). What the theory as a whole says about why holds for its activities too.
 */
final class ActivityAnswersQuestions implements Rule<Activity> {

    @Override
    public String code() {
        return "V16";
    }

    @Override
    public Class<Activity> about() {
        return Activity.class;
    }

    @Override
    public void check(Activity activity, Report report) {
        List<String> unanswered = new ArrayList<>();
        if (!Written.is(activity.getLabel())) {
            unanswered.add("question.what");
        }
        if (!Written.is(activity.getHow())) {
            unanswered.add("question.how");
        }
        if (activity.getWhen() == null) {
            unanswered.add("question.when");
        }
        if (activity.getRationale() == null && !programmeSaysWhy(report)) {
            unanswered.add("question.why");
        }
        if (activity.getWho().isEmpty() && activity.getResponsible() == null) {
            unanswered.add("question.who");
        }
        if (!unanswered.isEmpty()) {
            String questions = String.join("; ", unanswered.stream().map(report::phrase).toList());
            report.with(unanswered)
                    .at(
                            activity,
                            ModelPackage.Literals.NAMED__NAME,
                            "activity",
                            Written.called(activity),
                            questions);
        }
    }

    private static boolean programmeSaysWhy(Report report) {
        return report.theory().programme().getRationale() != null;
    }
}
