package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.model.CutOff;
import org.verka.model.Direction;
import org.verka.model.ModelFactory;
import org.verka.model.Scale;

/** ORS: reliable change 5, cut-off 25 for adults and 28 for those of 13 to 17 years. */
class CutOffsByAgeTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    /** The first forms are of 2014. */
    private static final int ADULT = 1996;

    private static final int YOUNG = 1997;

    private final Theory theory = new Theory("A");
    private final Facts facts = new Facts();
    private final Scale scale = Theory.scale(theory.instrument("F", List.of(), "S"), "S");

    private void ors() {
        ors("vuxna", "13–17 år");
    }

    private void ors(String adults, String young) {
        scale.setDesired(Direction.INCREASE);
        scale.setMinimum(BigDecimal.ZERO);
        scale.setMaximum(BigDecimal.valueOf(40));
        scale.setReliableChange(BigDecimal.valueOf(5));
        cutOff("25", adults);
        cutOff("28", young);
    }

    private void cutOff(String value, String group) {
        CutOff cutOff = ModelFactory.eINSTANCE.createCutOff();
        cutOff.setValue(new BigDecimal(value));
        cutOff.setGroup(group);
        scale.getCutOffs().add(cutOff);
    }

    private void person(String name, int born, int before, int after) {
        facts.born("A", name, born).pair("A", name, before, after);
    }

    private Change.Figures figures(Options options) {
        return new Evaluator()
                .evaluate(theory.programme, facts.evidence(), options)
                .changes()
                .get(0)
                .figures()
                .shown()
                .orElseThrow();
    }

    private Optional<Integer> recovered() {
        return figures(Options.internal(DAY)).reliable().orElseThrow().recovered();
    }

    @Test
    void eachIsHeldAgainstTheCutOffOfTheOwnAge() {
        ors();
        person("vuxen som passerar 25", ADULT, 20, 25);
        person("vuxen som var över 25", ADULT, 26, 31);
        person("ung som passerar 28", YOUNG, 26, 31);
        person("ung som stannar under 28", YOUNG, 20, 27);
        person("ung som inte ändras säkert", YOUNG, 25, 29);
        assertEquals(
                Optional.of(new ReliableChange(BigDecimal.valueOf(5), 4, 1, 0, Optional.of(2))),
                figures(Options.internal(DAY)).reliable());
    }

    @Test
    void whereSomebodysAgeIsNotKnownNobodyIsCounted() {
        ors();
        person("vuxen", ADULT, 20, 30);
        facts.pair("A", "bara före", 20, null);
        assertEquals(Optional.of(1), recovered(), "whoever answered once passes nothing");
        facts.pair("A", "utan inskrivning", 20, 30);
        assertEquals(Optional.empty(), recovered());
        assertEquals(2, figures(Options.internal(DAY)).reliable().orElseThrow().improved());
    }

    @Test
    void whoeverHasTwoYearsOfBirthOrIsInNoGroupHasNoCutOff() {
        ors();
        person("vuxen", ADULT, 20, 30);
        facts.born("A", "vuxen", YOUNG);
        assertEquals(Optional.empty(), recovered());
        Facts child = new Facts().born("A", "barn", 2004).pair("A", "barn", 20, 30);
        Evaluation evaluation =
                new Evaluator().evaluate(theory.programme, child.evidence(), Options.internal(DAY));
        assertEquals(
                Optional.empty(),
                evaluation
                        .changes()
                        .get(0)
                        .figures()
                        .shown()
                        .orElseThrow()
                        .reliable()
                        .orElseThrow()
                        .recovered());
    }

    @ParameterizedTest
    @CsvSource({
        "vuxna, 13–17 år",
        "Adults, 13-17 years",
        "18 år och äldre, 13–17",
        "18+, 13 – 17 år",
        "18–99 år, 13–17 år",
    })
    void agesAreSaidInSeveralWays(String adults, String young) {
        ors(adults, young);
        assertTrue(ReliableChange.asksForAge(scale));
        person("vuxen", ADULT, 24, 29);
        person("ung", YOUNG, 27, 32);
        assertEquals(Optional.of(2), recovered());
    }

    @Test
    void aGroupOfSomethingElseIsNotHeldAgainstAges() {
        ors("män", "kvinnor");
        person("vuxen", ADULT, 20, 30);
        assertFalse(ReliableChange.asksForAge(scale));
        assertEquals(Optional.empty(), recovered());
    }

    @Test
    void anEvaluatorThatRemembersLearnsOfAnAge() {
        ors();
        Evaluator remembering = new Evaluator();
        facts.pair("A", "p", 20, 30);
        remembering.evaluate(theory.programme, facts.evidence(), Options.internal(DAY));
        facts.born("A", "p", ADULT);
        assertEquals(
                new Evaluator()
                        .evaluate(theory.programme, facts.evidence(), Options.internal(DAY))
                        .changes(),
                remembering
                        .evaluate(theory.programme, facts.evidence(), Options.internal(DAY))
                        .changes());
        assertEquals(Optional.of(1), recovered());
    }

    @Test
    void aSharedReportTellsThemUnlessTheyOrTheRestAreFew() {
        ors();
        for (int i = 0; i < 12; i++) {
            person("vuxen " + i, ADULT, 20, i < 6 ? 30 : 21);
        }
        ReliableChange told = figures(Options.shared(DAY)).reliable().orElseThrow();
        assertEquals(Optional.of(6), told.recovered());
        person("ung", YOUNG, 20, 27);
        assertTrue(
                figures(Options.shared(DAY)).reliable().isEmpty(),
                "one of the improved did not pass");
    }

    /** Of those below 28 before, some of whom have the cut-off 25, two did not pass theirs. */
    @Test
    void noClassTellsHowFewOnASideOfACutOffDidNotPass() {
        ors();
        for (int i = 0; i < 10; i++) {
            person("vuxen " + i, ADULT, 20, 30);
            person("ung " + i, YOUNG, 26, 36);
            person("hög " + i, ADULT, 36, 37);
        }
        person("låg 1", ADULT, 22, 23);
        person("låg 2", YOUNG, 22, 23);
        Change.Figures told = figures(Options.shared(DAY));
        assertEquals(Optional.of(20), told.reliable().orElseThrow().recovered());
        assertFalse(belowEachClass(told).contains(22), "22 less 20 are two");
        facts.born("A", "låg 1", YOUNG);
        Change.Figures unknown = figures(Options.shared(DAY));
        assertEquals(Optional.empty(), unknown.reliable().orElseThrow().recovered());
        assertTrue(belowEachClass(unknown).contains(22), "nothing to subtract from them");
    }

    private static List<Integer> belowEachClass(Change.Figures told) {
        List<Integer> below = new ArrayList<>();
        int sum = 0;
        for (Distribution.Bin bin : told.distribution().orElseThrow().before()) {
            below.add(sum);
            sum += bin.n();
        }
        return below;
    }
}
