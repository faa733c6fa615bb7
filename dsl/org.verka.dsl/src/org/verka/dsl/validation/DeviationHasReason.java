package org.verka.dsl.validation;

import org.verka.model.Activity;
import org.verka.model.Factor;
import org.verka.model.FactorKind;
import org.verka.model.ModelPackage;

/**
 * Rule 26: where what was done differs from the plan, the reason is written down (TIDieR 2014,
 * items 10 and 12): as a note on the activity, a hindering factor that touches it, or in the
 * records.
 */
final class DeviationHasReason implements Rule<Activity> {

    @Override
    public String code() {
        return "V26";
    }

    @Override
    public Class<Activity> about() {
        return Activity.class;
    }

    @Override
    public boolean needsEvidence() {
        return true;
    }

    @Override
    public void check(Activity activity, Report report) {
        report.theory()
                .collected()
                .differing(activity)
                .filter(amount -> !amount.explained() && !isExplained(activity, report.theory()))
                .ifPresent(amount ->
                        report.at(
                                activity,
                                ModelPackage.Literals.ACTIVITY__PLANNED,
                                "",
                                Written.called(activity),
                                Math.round(amount.done()),
                                Math.round(amount.due())));
    }

    private static boolean isExplained(Activity activity, TheoryFacts theory) {
        return !activity.getNotes().isEmpty()
                || theory.programme().getFactors().stream()
                        .filter(factor -> kind(factor) != FactorKind.HELPING)
                        .anyMatch(factor -> factor.getTouches().contains(activity));
    }

    private static FactorKind kind(Factor factor) {
        return factor.getSort() == null ? factor.getKind() : factor.getSort().getKind();
    }
}
