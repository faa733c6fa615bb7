package org.verka.dsl.validation;

import java.util.List;

/** All rules, in the order of their codes. */
final class Rules {

    private Rules() {}

    static List<Rule<?>> all() {
        return List.of(
                new UniqueNames(),
                new SaidOnce(),
                new ActivityLeadsToOutcome(),
                new OutcomeIsExplained(),
                new WholePath(),
                new OutcomeSaysWhoChanges(),
                new ProgrammeAnswersQuestions(),
                new ActivityAnswersQuestions(),
                new StepHasResponsible(),
                new MeasurementHasResponsible(),
                new OutcomeHasIndicator(),
                new IndicatorHasUnit(),
                new IndicatorHasRoutine(),
                new IndicatorHasBaseline(),
                new TargetOnRightSide());
    }
}
