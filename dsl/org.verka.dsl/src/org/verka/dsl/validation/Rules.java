package org.verka.dsl.validation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.verka.model.ModelPackage;

/** All rules, in the order of their codes. */
final class Rules {

    private static final List<Rule<?>> ALL =
            List.of(
                    new UniqueNames(),
                    new SaidOnce(),
                    new SettingIsExplained(),
                    new ExtensionEnds(),
                    new AdaptsWhatIsThere(),
                    new SharesAddUp(),
                    new ActivityLeadsToOutcome(),
                    new OutcomeIsExplained(),
                    new WholePath(),
                    new CycleIsFeedback(),
                    new BackwardLinkIsFeedback(),
                    new LinkHasReason(),
                    new LinkHasKind(),
                    new ConvergingLinksSayHow(),
                    new ShortTermComesFirst(),
                    new ActivityTrap(),
                    new OutputHasActivityAndResource(),
                    new OutcomeIsAChange(),
                    new OutcomeSaysWhoChanges(),
                    new ProgrammeHasTargetGroup(),
                    new TargetGroupHasExpectedReach(),
                    new ProgrammeAnswersQuestions(),
                    new ActivityAnswersQuestions(),
                    new StepHasResponsible(),
                    new PathHasAssumption(),
                    new AssumptionIsChecked(),
                    new AssumptionNamesActor(),
                    new AssumptionIsNoRisk(),
                    new LinkHasEvidence(),
                    new ActivityIsDescribed(),
                    new ActivityHasRationale(),
                    new AdaptationHasBounds(),
                    new ActivityPlansFidelity(),
                    new DeviationHasReason(),
                    new ActorTakesPart(),
                    new OutcomeHasIndicator(),
                    new OutcomeHasProcessMeasure(),
                    new IndicatorHasUnit(),
                    new IndicatorHasRoutine(),
                    new IndicatorHasBaseline(),
                    new TargetOnRightSide(),
                    new TargetInRange(),
                    new PeriodEndsAfterStart(),
                    new ValueIsNumber(),
                    new MeasurementCameIn(),
                    new RevisionHasReason(),
                    new InstrumentHasLicence(),
                    new InformantFitsIndicator(),
                    new InstrumentFitsGroup(),
                    new CriticalLinkIsAsked(),
                    new ReachIsCounted(),
                    new UnwantedEffectsAreAsked(),
                    new LastingOutcomeIsFollowedUp(),
                    new MeasurementIsAnsweredFor(),
                    new LegalGroundIsRecorded(),
                    new ScoringTestHolds(),
                    new ItemExists(),
                    new RightWayRound(),
                    new ReversedItemsFit(),
                    new BandsCoverScale(),
                    new ScoreWithinRange(),
                    new ItemsStandOnce(),
                    new RequiredAnswersFit(),
                    new ScaleCanBeScored(),
                    new TextsAreLicensed(),
                    new CrossedQuestionsFit(),
                    new FactorStrengthFits(),
                    new JudgementHasText(),
                    new JudgementSaysWhoAndWhen(),
                    new JudgedOnce(),
                    new JudgementFollowsStart(),
                    new JudgedOutcomeIsAsked(),
                    new QuoteMayBeShown());

    private static final Map<EClass, List<Rule<?>>> BY_TYPE =
            ModelPackage.eINSTANCE.getEClassifiers().stream()
                    .filter(EClass.class::isInstance)
                    .map(EClass.class::cast)
                    .collect(Collectors.toMap(Function.identity(), Rules::fitting));

    private Rules() {}

    static List<Rule<?>> all() {
        return ALL;
    }

    /** The rules about elements of {@code type}. */
    static List<Rule<?>> about(EClass type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    private static List<Rule<?>> fitting(EClass type) {
        return ALL.stream()
                .filter(rule -> rule.about().isAssignableFrom(type.getInstanceClass()))
                .collect(Collectors.toUnmodifiableList());
    }
}
