package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.evaluation.chain.CauseEvidence;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.evaluation.chain.LinkVerdict;
import org.verka.evaluation.chain.Movement;
import org.verka.evaluation.chain.PathEvidence;
import org.verka.evidence.Occasion;
import org.verka.model.Activity;
import org.verka.model.Assumption;
import org.verka.model.Cause;
import org.verka.model.Count;
import org.verka.model.Direction;
import org.verka.model.Factor;
import org.verka.model.FactorKind;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Interval;
import org.verka.model.Link;
import org.verka.model.ModelFactory;
import org.verka.model.Outcome;
import org.verka.model.Output;
import org.verka.model.Requirement;
import org.verka.model.Scale;
import org.verka.model.Term;

class ChainEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final String YEAR = "2014-01 – 2014-12";

    private final Theory theory = new Theory("A");
    private final Facts facts = new Facts();

    private ChainEvidence chain() {
        return new ChainEvidence(
                new Evaluator()
                        .evaluate(theory.programme, facts.evidence(), Options.internal(DAY)));
    }

    private List<LinkVerdict> verdicts() {
        return chain().links().stream().map(LinkEvidence::verdict).toList();
    }

    private static Link lead(Cause from, Outcome to) {
        Link link = ModelFactory.eINSTANCE.createLink();
        link.setTarget(to);
        from.getLinks().add(link);
        return link;
    }

    /** An activity with a plan of ten, of which so many were done. */
    private Activity done(String name, int amount) {
        Activity activity = theory.activity(name, YEAR, "10", Interval.TOTAL);
        if (amount > 0) {
            facts.done(name, "A", "2014-05-05", amount);
        }
        return activity;
    }

    private Outcome outcome(String name, Term term) {
        Outcome outcome = ModelFactory.eINSTANCE.createOutcome();
        outcome.setName(name);
        outcome.setTerm(term);
        theory.programme.getOutcomes().add(outcome);
        return outcome;
    }

    /** An outcome measured by a share that should grow: out of 100 before, out of 100 after. */
    private Outcome share(String name, int before, int after) {
        Count count = theory.count(name);
        count.setDesired(Direction.INCREASE);
        facts.count(name, "A", "", "2013", before, 100).count(name, "A", "", "2014", after, 100);
        theory.indicator(count);
        return theory.programme.getOutcomes().get(theory.programme.getOutcomes().size() - 1);
    }

    @ParameterizedTest
    @CsvSource({
        // of ten planned; of a hundred before and after
        "10, 20, 60, FOLLOWED",
        "5, 20, 60, FOLLOWED",
        "4, 20, 60, NOT_DONE",
        "10, 60, 20, NOT_FOLLOWED",
        "10, 20, 22, TOO_LITTLE_DATA",
        "4, 60, 20, NOT_DONE",
    })
    void theVerdictOfALinkTellsTheDoingFromTheTheory(
            int amount, int before, int after, LinkVerdict verdict) {
        lead(done("a", amount), share("S", before, after));
        assertEquals(List.of(verdict), verdicts());
    }

    @Test
    void whereNobodyLogsAnythingNothingIsKnownOfWhatWasDone() {
        Outcome outcome = share("S", 20, 60);
        lead(done("a", 0), outcome);
        assertEquals(List.of(LinkVerdict.TOO_LITTLE_DATA), verdicts());
        lead(done("b", 10), outcome);
        assertEquals(List.of(LinkVerdict.NOT_DONE, LinkVerdict.FOLLOWED), verdicts());
    }

    @Test
    void anActivityWithoutAPlannedAmountThatNobodyLogsIsNotKnownToBeUndone() {
        Outcome outcome = share("S", 20, 60);
        lead(done("a", 10), outcome);
        lead(theory.activity("b", YEAR, null, Interval.TOTAL), outcome);
        assertEquals(List.of(LinkVerdict.FOLLOWED, LinkVerdict.TOO_LITTLE_DATA), verdicts());
    }

    @Test
    void aChangeThatSurelyIsLessThanTheTargetAsksForIsNoChange() {
        Outcome outcome = share("S", 50, 52);
        lead(done("a", 10), outcome);
        assertEquals(List.of(LinkVerdict.TOO_LITTLE_DATA), verdicts());
        outcome.getIndicators().get(0).setTarget(new BigDecimal(90));
        assertEquals(List.of(LinkVerdict.NOT_FOLLOWED), verdicts());
        outcome.getIndicators().get(0).setTarget(new BigDecimal(60));
        assertEquals(List.of(LinkVerdict.TOO_LITTLE_DATA), verdicts());
    }

    @Test
    void theBaselineThatTheTheoryStatesIsHeldAgainstTheIntervalOfTheShare() {
        Count count = theory.count("S");
        count.setDesired(Direction.INCREASE);
        facts.count("S", "A", "", "2014", 60, 100);
        theory.indicator(count).setBaseline(new BigDecimal(20));
        lead(done("a", 10), theory.programme.getOutcomes().get(0));
        Movement movement = chain().outcomes().get(0).movements().get(0);
        assertEquals(Movement.Kind.TOWARDS, movement.kind());
        Movement.Difference difference = movement.difference().orElseThrow();
        assertEquals(Movement.Basis.STATED_BASELINE, difference.basis());
        // prop.test(60, 100, correct = FALSE) less 20 per cent
        assertEquals(40, difference.value(), 1e-9);
        assertEquals(30.2003, difference.lower(), 0.0001);
        assertEquals(49.0599, difference.upper(), 0.0001);
    }

    private Movement pairs(double... beforeAndAfter) {
        Instrument instrument = theory.instrument("F", List.of(), "S");
        Scale scale = Theory.scale(instrument, "S");
        scale.setDesired(Direction.DECREASE);
        theory.indicator(scale);
        for (int i = 0; i < beforeAndAfter.length; i += 2) {
            facts.pair("A", "k" + i, beforeAndAfter[i], beforeAndAfter[i + 1]);
        }
        return chain().outcomes().get(0).movements().get(0);
    }

    @Test
    void pairsThatChangedMoreThanChanceExplainsAreAChange() {
        Movement movement = pairs(9, 5, 8, 5, 7, 2, 9, 4, 6, 3, 8, 4);
        assertEquals(Movement.Kind.TOWARDS, movement.kind());
        // t.test(c(5,5,2,4,3,4), c(9,8,7,9,6,8), paired = TRUE)
        assertEquals(-4, movement.difference().orElseThrow().value(), 1e-9);
        assertEquals(-4.9386438, movement.difference().orElseThrow().lower(), 1e-6);
        assertEquals(-3.0613562, movement.difference().orElseThrow().upper(), 1e-6);
    }

    @Test
    void pairsThatGotWorseAreNoChange() {
        assertEquals(Movement.Kind.AWAY, pairs(5, 9, 5, 8, 2, 7, 4, 9, 3, 6, 4, 8).kind());
    }

    @Test
    void whatSurelyGotWorseWentTheWrongWayHoweverManyTestsWereMade() {
        for (int i = 0; i < 30; i++) {
            String name = "G" + i;
            theory.instrument(name, List.of(), "S");
            for (int k = 0; k < 12; k++) {
                String value = Integer.toString(k % 5);
                facts.form("A", "x" + k, name, "", Occasion.BEFORE, "2014-01-10", "S", value)
                        .form("A", "x" + k, name, "", Occasion.AFTER, "2014-06-10", "S", "2");
            }
        }
        // t.test(c(7,6,6,5,9,4), c(5,5,4,5,6,4), paired = TRUE): p = 0.04, 1.33 [0.06; 2.6]
        Movement movement = pairs(5, 7, 5, 6, 4, 6, 5, 5, 6, 9, 4, 4);
        assertTrue(movement.difference().orElseThrow().lower() > 0);
        assertEquals(Movement.Kind.AWAY, movement.kind());
    }

    @Test
    void fewPairsTellNothing() {
        assertEquals(Movement.Kind.FEW_PAIRS, pairs(9, 5, 8, 5, 7, 2, 9, 4).kind());
    }

    @Test
    void aChangeThatSurelyIsLessThanHalfAStandardDeviationIsNone() {
        assertEquals(
                Movement.Kind.STILL,
                pairs(1, 1, 2, 2, 3, 3.1, 4, 3.9, 5, 5, 6, 6.1, 7, 6.9, 8, 8).kind());
    }

    @Test
    void aChangeThatMayBeLargeAndMayBeChanceIsUnsure() {
        assertEquals(Movement.Kind.UNSURE, pairs(5, 1, 5, 8, 6, 2, 4, 7, 7, 1, 5, 6).kind());
    }

    @Test
    void indicatorsThatPointDifferentWaysAreShownAsAContradiction() {
        Outcome outcome = share("S", 20, 60);
        Outcome other = share("T", 60, 20);
        outcome.getIndicators().addAll(other.getIndicators());
        theory.programme.getOutcomes().remove(other);
        lead(done("a", 10), outcome);
        assertEquals(List.of(LinkVerdict.CONTRADICTORY), verdicts());
        assertEquals(Standing.CONTRADICTORY, chain().of(outcome).orElseThrow().standing());
    }

    @Test
    void whatRequiresAllItsCausesTellsNothingOfOneWhenAnotherWasNotDone() {
        Outcome outcome = share("S", 60, 20);
        Activity missing = done("a", 2);
        lead(missing, outcome);
        lead(done("b", 10), outcome);
        assertEquals(List.of(LinkVerdict.NOT_DONE, LinkVerdict.NOT_FOLLOWED), verdicts());
        outcome.setRequires(Requirement.ALL);
        assertEquals(List.of(LinkVerdict.NOT_DONE, LinkVerdict.NOT_DONE), verdicts());
        assertEquals(List.of(missing), chain().links().get(1).lacking());
    }

    @Test
    void aPathStopsAtItsFirstLinkThatWasNotFollowedByChange() {
        Outcome near = share("S", 20, 60);
        Outcome far = share("T", 60, 20);
        lead(done("a", 10), near);
        lead(done("b", 1), near);
        lead(near, far);
        lead(far, near).setFeedback(true);
        List<PathEvidence> paths = chain().paths();
        assertEquals(
                List.of(LinkVerdict.NOT_FOLLOWED, LinkVerdict.NOT_DONE),
                paths.stream().map(PathEvidence::verdict).toList());
        assertEquals(
                List.of(3, 2),
                paths.stream().map(p -> p.stopsAt().orElseThrow().numbered().number()).toList());
        assertTrue(chain().hasAllPaths());
    }

    @Test
    void anActivityLeadsWhereItsOutputLeads() {
        Activity activity = done("a", 10);
        Output output = ModelFactory.eINSTANCE.createOutput();
        output.setName("P");
        output.getActivities().add(activity);
        theory.programme.getOutputs().add(output);
        lead(output, share("S", 20, 60));
        assertEquals(List.of(LinkVerdict.FOLLOWED), verdicts());
        assertEquals(activity, chain().paths().get(0).start());
    }

    @Test
    void aResultThatNothingMeasuresLeavesItsLinksUntested() {
        Outcome outcome = outcome("R", Term.SHORT);
        lead(done("a", 10), outcome);
        LinkEvidence link = chain().links().get(0);
        assertEquals(LinkVerdict.TOO_LITTLE_DATA, link.verdict());
        assertTrue(link.untested());
        CauseEvidence end = chain().of(outcome).orElseThrow();
        assertEquals(Standing.UNWATCHED, end.standing());
    }

    @Test
    void anAssumptionIsChallengedByWhatHinders() {
        Outcome outcome = share("S", 20, 60);
        Assumption assumption = ModelFactory.eINSTANCE.createAssumption();
        assumption.setName("antagandet");
        assumption.getAbout().add(outcome);
        theory.programme.getAssumptions().add(assumption);
        lead(done("a", 10), outcome);
        Factor helps = theory.factor("h", FactorKind.HELPING, "tid", 1);
        helps.getTouches().add(assumption);
        assertFalse(chain().links().get(0).assumptions().get(0).challenged());
        theory.factor("m", FactorKind.HINDERING, "tid", -2).getTouches().add(assumption);
        LinkEvidence.TriedAssumption tried = chain().links().get(0).assumptions().get(0);
        assertTrue(tried.challenged());
        assertEquals(List.of("m"), tried.against().stream().map(StatedFactor::text).toList());
        assertEquals(List.of("h"), tried.inFavour().stream().map(StatedFactor::text).toList());
    }

    /**
     * Of ten or more who changed, 1 against 11 is p = 0.006 by the sign test, and 5 against 7 not.
     */
    @ParameterizedTest
    @CsvSource({"11, 1, FOLLOWED", "1, 11, NOT_FOLLOWED", "7, 5, TOO_LITTLE_DATA"})
    void aScaleOfWordsIsJudgedByHowManyWentWhichWay(int up, int down, LinkVerdict verdict) {
        Scale scale = Theory.scale(theory.instrument("F", List.of(), "S"), "S");
        scale.getLevels().addAll(List.of("lite", "måttligt", "mycket"));
        scale.setDesired(Direction.INCREASE);
        theory.indicator(scale);
        for (int i = 0; i < up + down; i++) {
            facts.pair("A", "p" + i, 1, i < up ? 2 : 0);
        }
        lead(done("a", 10), theory.programme.getOutcomes().get(0));
        assertEquals(List.of(verdict), verdicts());
    }

    /**
     * Of 60 people 20 had "mycket" before and 21 after; 4 came there and 3 left. The interval of
     * the difference, −7.3 to 10.5 points by R, does not reach the 40 points to a target of 73 %,
     * and reaches the 7 to one of 40 %. The sign test says nothing: p = 1.
     */
    @ParameterizedTest
    @CsvSource({"73, STILL, NOT_FOLLOWED", "40, UNSURE, TOO_LITTLE_DATA"})
    void aScaleOfWordsMayBeTooLittleChangedForItsTarget(
            String target, Movement.Kind kind, LinkVerdict verdict) {
        Scale scale = Theory.scale(theory.instrument("F", List.of(), "S"), "S");
        scale.getLevels().addAll(List.of("lite", "måttligt", "mycket"));
        Indicator indicator = theory.indicator(scale);
        indicator.setTarget(new BigDecimal(target));
        indicator.setTargetUnit("%");
        indicator.setWord("mycket");
        for (int i = 0; i < 60; i++) {
            facts.pair("A", "p" + i, i < 20 ? 2 : 0, i < 3 ? 0 : i < 24 ? 2 : 0);
        }
        lead(done("a", 10), theory.programme.getOutcomes().get(0));
        assertEquals(List.of(verdict), verdicts());
        Movement movement = chain().links().get(0).to().movements().get(0);
        assertEquals(kind, movement.kind());
        Movement.Difference difference = movement.difference().orElseThrow();
        assertEquals(100.0 / 60, difference.value(), 1e-9);
        assertEquals(-7.3193938, difference.lower(), 1e-6);
        assertEquals(10.5452003, difference.upper(), 1e-6);
    }

    @Test
    void aTheoryWithVeryManyPathsIsStillAnswered() {
        List<Outcome> layer = List.of();
        for (int depth = 0; depth < 9; depth++) {
            List<Outcome> next =
                    List.of(
                            outcome("x" + depth, Term.SHORT),
                            outcome("y" + depth, Term.SHORT),
                            outcome("z" + depth, Term.SHORT));
            layer.forEach(from -> next.forEach(to -> lead(from, to)));
            layer = next;
        }
        Activity activity = done("a", 10);
        theory.programme.getOutcomes().subList(0, 3).forEach(o -> lead(activity, o));
        assertFalse(chain().hasAllPaths());
        assertEquals(ChainEvidence.MOST_PATHS, chain().paths().size());
    }

    @Test
    void ofVeryManyPathsEachActivityHasAsManyAsTheOthersIfItHasSoMany() {
        List<Outcome> layer = List.of();
        for (int depth = 0; depth < 7; depth++) {
            List<Outcome> next =
                    List.of(
                            outcome("x" + depth, Term.SHORT),
                            outcome("y" + depth, Term.SHORT),
                            outcome("z" + depth, Term.SHORT));
            layer.forEach(from -> next.forEach(to -> lead(from, to)));
            layer = next;
        }
        for (String name : List.of("a", "b", "c")) {
            lead(done(name, 10), theory.programme.getOutcomes().get(0));
        }
        lead(done("d", 10), layer.getFirst());
        Map<String, Long> shares =
                chain().paths().stream()
                        .collect(
                                Collectors.groupingBy(
                                        p -> p.start().getName(), Collectors.counting()));
        assertEquals(Map.of("a", 166L, "b", 166L, "c", 166L, "d", 1L), shares);
        assertFalse(chain().hasAllPaths());
    }
}
