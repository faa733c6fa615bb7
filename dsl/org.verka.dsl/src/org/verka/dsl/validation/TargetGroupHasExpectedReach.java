package org.verka.dsl.validation;

import org.verka.model.Interval;
import org.verka.model.ModelPackage;
import org.verka.model.TargetGroup;

/**
 * Rule 15: a target group has an expected number and the period that it is for (Guide för
 * effektutvärdering av sociala investeringsprojekt).
 */
final class TargetGroupHasExpectedReach implements Rule<TargetGroup> {

    @Override
    public String code() {
        return "V15";
    }

    @Override
    public Class<TargetGroup> about() {
        return TargetGroup.class;
    }

    @Override
    public void check(TargetGroup targetGroup, Report report) {
        if (targetGroup.getExpected() == null) {
            report.at(
                    targetGroup,
                    ModelPackage.Literals.NAMED__NAME,
                    "number",
                    Written.called(targetGroup));
        } else if (targetGroup.getPer() == Interval.UNSPECIFIED) {
            report.at(
                    targetGroup,
                    ModelPackage.Literals.TARGET_GROUP__EXPECTED,
                    "period",
                    Written.called(targetGroup));
        }
    }
}
