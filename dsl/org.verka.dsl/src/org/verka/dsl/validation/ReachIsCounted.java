package org.verka.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.verka.model.ModelPackage;
import org.verka.model.TargetGroup;

/**
 * Rule 41, for a target group: where reach is planned, it is counted how many may come and how many
 * did (RE-AIM).
 */
final class ReachIsCounted implements Rule<TargetGroup> {

    @Override
    public String code() {
        return "V41";
    }

    @Override
    public Class<TargetGroup> about() {
        return TargetGroup.class;
    }

    @Override
    public void check(TargetGroup targetGroup, Report report) {
        if (targetGroup.getExpected() == null) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (targetGroup.getEligible() == null) {
            missing.add("reach.eligible");
        }
        if (targetGroup.getReached() == null) {
            missing.add("reach.reached");
        }
        if (!missing.isEmpty()) {
            report.with(missing)
                    .at(
                            targetGroup,
                            ModelPackage.Literals.NAMED__NAME,
                            "counts",
                            Written.called(targetGroup),
                            report.phrases(missing));
        }
    }
}
