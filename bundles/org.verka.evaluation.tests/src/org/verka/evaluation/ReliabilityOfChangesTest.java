package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verka.model.CutOff;
import org.verka.model.Direction;
import org.verka.model.Instrument;
import org.verka.model.ModelFactory;
import org.verka.model.Scale;

/** When a change can be relied on, and when its test would mislead. */
class ReliabilityOfChangesTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    private final Theory theory = new Theory("A");
    private final Scale scale = scale();

    private Scale scale() {
        Instrument instrument = theory.instrument("F", List.of(), "S");
        Scale s = Theory.scale(instrument, "S");
        s.setDesired(Direction.INCREASE);
        s.setMinimum(BigDecimal.ZERO);
        s.setMaximum(BigDecimal.valueOf(40));
        return s;
    }

    private Change.Figures figures(Facts facts, Options options) {
        Evaluation evaluation =
                new Evaluator().evaluate(theory.programme, facts.evidence(), options);
        return evaluation.changes().get(0).figures().shown().orElseThrow();
    }

    private Change.Figures internal(Facts facts) {
        return figures(facts, Options.internal(DAY));
    }

    private static Facts pairs(int... beforeAndAfter) {
        Facts facts = new Facts();
        for (int i = 0; i < beforeAndAfter.length; i += 2) {
            facts.pair("A", "p" + i, beforeAndAfter[i], beforeAndAfter[i + 1]);
        }
        return facts;
    }

    private void cutOff(String value) {
        CutOff cutOff = ModelFactory.eINSTANCE.createCutOff();
        cutOff.setValue(new BigDecimal(value));
        scale.getCutOffs().add(cutOff);
    }

    /** ORS: reliable change 5, cut-off 25 for adults (Miller and Duncan 2004). */
    @Test
    void whoChangedByTheInstrumentsErrorAndPassedItsCutOffIsCounted() {
        scale.setReliableChange(BigDecimal.valueOf(5));
        cutOff("25");
        Facts facts = pairs(20, 25, 20, 24, 10, 15, 30, 25, 30, 26, 24, 40, 26, 31);
        assertEquals(
                Optional.of(new ReliableChange(BigDecimal.valueOf(5), 4, 2, 1, Optional.of(2))),
                internal(facts).reliable());
    }

    @Test
    void lowerIsBetterWhereTheScaleShouldFall() {
        scale.setDesired(Direction.DECREASE);
        scale.setReliableChange(BigDecimal.valueOf(4));
        cutOff("16");
        assertEquals(
                Optional.of(new ReliableChange(BigDecimal.valueOf(4), 2, 0, 1, Optional.of(1))),
                internal(pairs(20, 16, 30, 20, 10, 14)).reliable());
    }

    @Test
    void withoutAStatedErrorOrDirectionNothingIsCalledReliable() {
        assertTrue(internal(pairs(1, 9)).reliable().isEmpty());
        scale.setReliableChange(BigDecimal.valueOf(5));
        scale.setDesired(Direction.UNSPECIFIED);
        assertTrue(internal(pairs(1, 9)).reliable().isEmpty());
    }

    @Test
    void aSharedReportDoesNotTellHowFewChanged() {
        scale.setReliableChange(BigDecimal.valueOf(5));
        Facts facts = new Facts();
        for (int i = 0; i < 12; i++) {
            facts.pair("A", "p" + i, 10, i < 5 ? 20 : 11);
        }
        assertTrue(figures(facts, Options.shared(DAY)).reliable().isPresent());
        facts.pair("A", "worse", 20, 10);
        assertTrue(figures(facts, Options.shared(DAY)).reliable().isEmpty());
    }

    @Test
    void aSharedReportTellsNoMedianThatIsOnePersonsAnswer() {
        Facts nine = new Facts();
        for (int i = 0; i < 9; i++) {
            nine.pair("A", "p" + i, 10 + i, 20 + 2 * i);
        }
        assertEquals(OptionalDouble.empty(), figures(nine, Options.shared(DAY)).before().median());
        assertEquals(OptionalDouble.of(14), internal(nine).before().median());
    }

    @Test
    void fewPairsMuchDropOutNoSpreadAndACeilingAreCautions() {
        assertEquals(Set.of(Caution.FEW_PAIRS), internal(pairs(1, 2, 2, 4)).cautions());
        Facts dropped = pairs(1, 2, 2, 4, 3, 3, 4, 1, 5, 9, 6, 7);
        for (int i = 0; i < 4; i++) {
            dropped.pair("A", "d" + i, 7, null);
        }
        assertEquals(Set.of(), internal(dropped).cautions());
        dropped.pair("A", "d4", 7, null);
        assertEquals(Set.of(Caution.MUCH_DROP_OUT), internal(dropped).cautions());
        Facts same = pairs(1, 2, 2, 3, 3, 4, 4, 5, 5, 6);
        assertEquals(Set.of(Caution.NO_SPREAD), internal(same).cautions());
        Facts still = pairs(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
        assertEquals(Set.of(Caution.NO_SPREAD), internal(still).cautions());
        Facts ceiling = pairs(1, 2, 2, 4, 3, 3, 4, 1, 5, 9, 40, 38);
        assertEquals(Set.of(Caution.CEILING), internal(ceiling).cautions());
    }

    /** R: {@code qnorm(0.85)} is 1.0364, so that 0.5 is nearer than 1.0364 times 0.49. */
    @Test
    void onAScaleOfFewValuesMeanAndDeviationTellOfACeilingWithoutTellingHowMany() {
        Scale four = ModelFactory.eINSTANCE.createScale();
        four.setMinimum(BigDecimal.ZERO);
        four.setMaximum(BigDecimal.valueOf(3));
        four.setDesired(Direction.DECREASE);
        assertTrue(Caution.seemAtBest(four, group(1, 0.49)));
        assertFalse(Caution.seemAtBest(four, group(1, 0.48)));
        assertTrue(Caution.seemAtBest(four, group(0, 0)));
        four.setDesired(Direction.INCREASE);
        assertTrue(Caution.seemAtBest(four, group(2, 0.49)));
        assertFalse(Caution.seemAtBest(four, group(1, 0.49)));
        assertFalse(Caution.seemAtBest(four, group(3, 0).withoutSpread()));
    }

    private static Group group(double mean, double sd) {
        return new Group(
                20, OptionalDouble.of(mean), OptionalDouble.of(sd), OptionalDouble.empty());
    }

    @Test
    void testsThatWouldMisleadAreNeitherShownNorCounted() {
        Facts few = pairs(1, 2, 2, 4, 3, 7);
        Evaluation evaluation =
                new Evaluator().evaluate(theory.programme, few.evidence(), Options.internal(DAY));
        ManyTests tests = new ManyTests(evaluation.changes(), Options.Correction.HOLM);
        assertEquals(0, tests.count());
        assertEquals(OptionalDouble.empty(), tests.corrected(evaluation.changes().get(0)));
    }

    /** What is no test is none of the many that may come out by chance. */
    @Test
    void whereNobodyChangedNothingIsCountedAmongTheTests() {
        Facts facts = pairs(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
        Evaluation evaluation =
                new Evaluator().evaluate(theory.programme, facts.evidence(), Options.internal(DAY));
        ManyTests tests = new ManyTests(evaluation.changes(), Options.Correction.HOLM);
        assertEquals(0, tests.count());
        assertEquals(Optional.empty(), ManyTests.probability(evaluation.changes().get(0)));
    }

    @Test
    void probabilitiesOfAllTestsAreCorrectedTogether() {
        Theory two = new Theory("A", "B");
        two.instrument("F", List.of(), "S");
        Facts facts = new Facts();
        for (int i = 0; i < 6; i++) {
            facts.pair("A", "a" + i, i, i + 1 + i % 2).pair("B", "b" + i, i, i + i % 3 - 1);
        }
        List<Change> changes =
                new Evaluator()
                        .evaluate(two.programme, facts.evidence(), Options.internal(DAY))
                        .changes();
        ManyTests tests = new ManyTests(changes, Options.Correction.HOLM);
        assertEquals(3, tests.count());
        double smallest =
                changes.stream()
                        .mapToDouble(c -> ManyTests.probability(c).orElseThrow())
                        .min()
                        .orElseThrow();
        double corrected =
                changes.stream()
                        .mapToDouble(c -> tests.corrected(c).orElseThrow())
                        .min()
                        .orElseThrow();
        assertEquals(3 * smallest, corrected, 1e-15);
        assertFalse(changes.isEmpty());
    }
}
