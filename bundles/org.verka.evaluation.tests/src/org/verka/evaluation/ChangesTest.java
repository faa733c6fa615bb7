package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Occasion;
import org.verka.model.Instrument;
import org.verka.model.Named;

class ChangesTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    @Test
    void theGroupsAreEverybodyAndThePairsOnlyThoseWhoAnsweredTwice() {
        Facts facts =
                new Facts()
                        .pair("A", "1", 2, 4)
                        .pair("A", "2", 4, 5)
                        .pair("A", "3", 9, null)
                        .pair("A", "4", null, 0);
        Change.Figures f = figures(theory("A"), facts, 0);
        assertEquals(
                new Group(3, OptionalDouble.of(5), f.before().sd(), f.before().median()),
                f.before());
        assertEquals(
                new Group(3, OptionalDouble.of(3), f.after().sd(), f.after().median()), f.after());
        assertEquals(Math.sqrt((9 + 1 + 16) / 2.0), f.before().sd().orElseThrow(), 1e-12);
        assertEquals(2, f.pairs().n());
        assertEquals(OptionalDouble.of(1.5), f.pairs().meanDifference());
        assertEquals(1, f.onlyBefore());
        assertEquals(1, f.onlyAfter());
        assertEquals(List.of(new Pairs.Pair(2, 4), new Pairs.Pair(4, 5)), f.pairs().individuals());
    }

    @Test
    void pseudonymsOfDifferentSitesAreDifferentPeople() {
        Facts facts = new Facts().pair("A", "1", 2, null).pair("B", "1", null, 4);
        List<Change> changes = changes(theory("A", "B"), facts);
        assertEquals(List.of("A", "B", ""), changes.stream().map(ChangesTest::site).toList());
        assertEquals(0, changes.get(2).figures().shown().orElseThrow().pairs().n());
    }

    @Test
    void allSitesTogetherIsShownOnlyWhenThereAreSeveral() {
        Facts facts = new Facts().pair("A", "1", 2, 3).pair("A", "2", 2, 4);
        assertEquals(
                List.of("A"),
                changes(theory("A", "B"), facts).stream().map(ChangesTest::site).toList());
    }

    @Test
    void ofSeveralFormsTheFirstBeforeAndTheLastAfterCount() {
        Facts facts =
                new Facts()
                        .form("A", "1", "F", "", Occasion.BEFORE, "2014-02-01", "S", "5")
                        .form("A", "1", "F", "", Occasion.BEFORE, "2014-01-01", "T", "1")
                        .form("A", "1", "F", "", Occasion.BEFORE, "2014-03-01", "S", "6")
                        .form("A", "1", "F", "", Occasion.AFTER, "2014-09-01", "S", "9")
                        .form("A", "1", "F", "", Occasion.AFTER, "2014-08-01", "S", "8");
        Change.Figures f = figures(theory("A"), facts, 0);
        assertEquals(OptionalDouble.of(5), f.before().mean());
        assertEquals(OptionalDouble.of(9), f.after().mean());
        assertEquals(1, f.before().n());
    }

    @Test
    void aFollowUpIsHeldAgainstTheBaselineOnlyWhenNothingElseCameAfter() {
        Facts facts =
                new Facts()
                        .form("A", "1", "F", "", Occasion.BEFORE, "2014-02-01", "S", "5")
                        .form("A", "1", "F", "", Occasion.FOLLOW_UP, "2014-09-01", "S", "9");
        assertEquals(OptionalDouble.of(9), figures(theory("A"), facts, 0).after().mean());
        facts.form("A", "2", "F", "", Occasion.AFTER, "2014-06-01", "S", "7");
        assertEquals(OptionalDouble.of(7), figures(theory("A"), facts, 0).after().mean());
    }

    /**
     * R: t.test(c(2.1, 0.3), c(2.1, 0.3), paired = TRUE) stops, "data are essentially constant".
     */
    @Test
    void neitherNoChangeInAnybodyNorTheSameChangeInEverybodyCanBeTested() {
        Facts none = new Facts().pair("A", "1", 2.1, 2.1).pair("A", "2", 0.3, 0.3);
        Pairs still = figures(theory("A"), none, 0).pairs();
        assertTrue(still.test().orElseThrow().withoutSpread());
        assertEquals(Double.NaN, still.test().orElseThrow().p());
        assertEquals(OptionalDouble.of(0), still.meanDifference());
        assertEquals(OptionalDouble.empty(), still.effect().orElseThrow().dz());

        // 2.1 − 1.1 and 1.3 − 0.3 differ in floating point
        Facts same = new Facts().pair("A", "1", 1.1, 2.1).pair("A", "2", 0.3, 1.3);
        Pairs all = figures(theory("A"), same, 0).pairs();
        assertTrue(all.test().orElseThrow().withoutSpread());
        assertEquals(Double.NaN, all.test().orElseThrow().p());
        assertEquals(OptionalDouble.of(1), all.meanDifference());
        assertEquals(OptionalDouble.of(1), all.lower());
        assertEquals(OptionalDouble.of(1), all.upper());
        assertEquals(OptionalDouble.empty(), all.effect().orElseThrow().dz());
    }

    @Test
    void onePairHasADifferenceAndNoTest() {
        Pairs pairs = figures(theory("A"), new Facts().pair("A", "1", 1, 3), 0).pairs();
        assertEquals(OptionalDouble.of(2), pairs.meanDifference());
        assertEquals(OptionalDouble.empty(), pairs.lower());
        assertTrue(pairs.test().isEmpty());
    }

    @Test
    void aTotalIsWhatTheFormStatesOrTheSumOfItsPartsWhenItHasThemAll() {
        Theory theory = new Theory("A");
        Instrument f = theory.instrument("F", List.of(), "S", "T");
        Theory.total(f, "Sum", "S", "T");
        Facts facts =
                new Facts()
                        .form("A", "1", "F", "", Occasion.BEFORE, "2014-02-01", "S", "1", "T", "2")
                        .form("A", "2", "F", "", Occasion.BEFORE, "2014-02-01", "S", "1")
                        .form("A", "3", "F", "", Occasion.BEFORE, "2014-02-01", "Sum", "9");
        Group sum = figures(theory, facts, 2).before();
        assertEquals(2, sum.n());
        assertEquals(OptionalDouble.of(6), sum.mean());
    }

    @Test
    void theOrderIsThatOfTheScalesTheInformantsAndTheSites() {
        Theory theory = new Theory("B", "A");
        theory.instrument("F", List.of("Mamma", "Barn"), "S", "R");
        Facts facts = new Facts();
        for (String site : List.of("A", "B")) {
            for (String who : List.of("Barn", "Mamma")) {
                facts.form(site, "1", "F", who, Occasion.BEFORE, "2014-02-01", "R", "1", "S", "1");
            }
        }
        assertEquals(
                List.of(
                        "S Mamma B",
                        "S Mamma A",
                        "S Mamma ",
                        "S Barn B",
                        "S Barn A",
                        "S Barn ",
                        "R Mamma B",
                        "R Mamma A",
                        "R Mamma ",
                        "R Barn B",
                        "R Barn A",
                        "R Barn "),
                changes(theory, facts).stream()
                        .map(c ->
                                c.scale().getName()
                                        + " "
                                        + c.informant().map(Named::getName).orElse("-")
                                        + " "
                                        + site(c))
                        .toList());
    }

    @Test
    void formsAfterTheDayAndAtUnknownSitesAreLeftOut() {
        Facts facts =
                new Facts()
                        .pair("A", "1", 1, 3)
                        .pair("Annanstans", "1", 1, 3)
                        .form("A", "1", "F", "", Occasion.AFTER, "2015-01-02", "S", "9");
        assertEquals(OptionalDouble.of(3), figures(theory("A"), facts, 0).after().mean());
        assertEquals(1, changes(theory("A"), facts).size());
    }

    private static Theory theory(String... sites) {
        Theory theory = new Theory(sites);
        theory.instrument("F", List.of(), "S", "T");
        return theory;
    }

    private static List<Change> changes(Theory theory, Facts facts) {
        return new Evaluator()
                .evaluate(theory.programme, facts.evidence(), Options.internal(DAY))
                .changes();
    }

    private static Change.Figures figures(Theory theory, Facts facts, int index) {
        return changes(theory, facts).get(index).figures().shown().orElseThrow();
    }

    private static String site(Change change) {
        return change.site().map(Named::getName).orElse("");
    }
}
