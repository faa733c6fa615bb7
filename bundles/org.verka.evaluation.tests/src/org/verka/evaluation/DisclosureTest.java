package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Disclosed.Withheld;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.evidence.Occasion;
import org.verka.model.Instrument;
import org.verka.model.Named;

class DisclosureTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    @Test
    void aResultOfFewerThanTheThresholdIsWithheldAndOneOfTheThresholdIsNot() {
        assertEquals(List.of("A TOO_FEW"), shared(people("A", 4, 0, 0)));
        assertEquals(List.of("A shown"), shared(people("A", 5, 0, 0)));
        Options ten = new Options(Audience.SHARED, 10, DAY);
        assertEquals(List.of("A TOO_FEW"), changes(people("A", 9, 0, 0), ten));
        assertEquals(List.of("A shown"), changes(people("A", 10, 0, 0), ten));
    }

    @Test
    void eachGroupCountsAndNobodyIsNotTooFew() {
        assertEquals(List.of("A shown"), shared(people("A", 0, 6, 0)));
        assertEquals(List.of("A shown"), shared(people("A", 0, 6, 6)));
        assertEquals(List.of("A TOO_FEW"), shared(people("A", 0, 6, 4)));
        assertEquals(List.of("A TOO_FEW"), shared(people("A", 4, 6, 6)));
    }

    @Test
    void aSiteThatIsLargeEnoughIsShownAndTheSumThatWouldGiveAwayTheOtherIsNot() {
        Facts facts = people("A", 5, 0, 0);
        add(facts, "B", 3, 0, 0);
        assertEquals(List.of("A shown", "B TOO_FEW", " WOULD_REVEAL"), shared(facts));
        add(facts, "C", 2, 0, 0);
        assertEquals(
                List.of("A shown", "B TOO_FEW", "C TOO_FEW", " shown"),
                shared(facts),
                "B and C together are five");
    }

    @Test
    void aTotalAndItsPartsAreWithheldTogether() {
        Theory theory = new Theory("A");
        Instrument f = theory.instrument("F", List.of(), "S", "T", "R");
        Theory.total(f, "Sum", "S", "T");
        Facts facts = new Facts();
        for (int i = 0; i < 6; i++) {
            String[] all = {"S", "1", "T", "1", "R", "1"};
            String[] some = {"S", "1", "R", "1"};
            facts.form("A", "p" + i, "F", "", Occasion.BEFORE, "2014-01-01", i < 4 ? all : some);
        }
        assertEquals(
                List.of("S false", "T false", "R true", "Sum false"),
                evaluate(theory, facts, Options.shared(DAY)).changes().stream()
                        .map(c -> c.scale().getName() + " " + c.figures().shown().isPresent())
                        .toList());
    }

    /** S of six and T and Sum of five would tell what the sixth answered to S. */
    @Test
    void aTotalThatAFewLackIsWithheldSoThatItsPartsDoNotTellWhatTheyAnswered() {
        Theory theory = new Theory("A");
        Instrument f = theory.instrument("F", List.of(), "S", "T");
        Theory.total(f, "Sum", "S", "T");
        Facts facts = new Facts();
        for (int i = 0; i < 6; i++) {
            String[] all = {"S", "1", "T", "1"};
            String[] some = {"S", "1"};
            facts.form("A", "p" + i, "F", "", Occasion.BEFORE, "2014-01-01", i < 5 ? all : some);
        }
        assertEquals(
                List.of("S shown", "T shown", "Sum WOULD_REVEAL"),
                evaluate(theory, facts, Options.shared(DAY)).changes().stream()
                        .map(c -> c.scale().getName() + " " + word(c.figures()))
                        .toList());
    }

    @Test
    void whatTheFewAnsweredWhoDroppedOutIsNotGivenAwayByThePairs() {
        Evaluation evaluation = evaluate(theory(), people("A", 9, 2, 0), Options.shared(DAY));
        Change.Figures f = evaluation.changes().get(0).figures().shown().orElseThrow();
        assertTrue(f.pairs().withheld());
        assertEquals(PairStatistics.without(9), f.pairs());
        assertEquals(11, f.before().n());
        assertEquals(2, f.onlyBefore());
        assertEquals(1, evaluation.withheld());

        Evaluation five = evaluate(theory(), people("A", 9, 5, 0), Options.shared(DAY));
        assertFalse(five.changes().get(0).figures().shown().orElseThrow().pairs().withheld());
        assertEquals(0, five.withheld());
    }

    @Test
    void nothingIsWithheldFromAnInternalEvaluationAndOnlyThatShowsIndividuals() {
        Facts facts = people("A", 5, 0, 0);
        add(facts, "B", 1, 1, 1);
        facts.count("C", "A", "", "2014", 1, 2);
        Evaluation all = evaluate(theory(), facts, Options.internal(DAY));
        assertEquals(0, all.withheld());
        assertEquals(5, pairs(all, 0).individuals().size());
        assertEquals(
                List.of(), pairs(evaluate(theory(), facts, Options.shared(DAY)), 0).individuals());
    }

    @Test
    void anIndicatorIsWithheldWithTheFiguresItComesFrom() {
        Theory theory = theory();
        Instrument f = (Instrument) theory.programme.eContainer().eContents().get(1);
        theory.indicator(Theory.scale(f, "S")).setTarget(BigDecimal.ONE);
        Facts facts = people("A", 5, 0, 0);
        add(facts, "B", 3, 0, 0);
        assertEquals(List.of("A MET", "B WITHHELD", " WITHHELD"), indicators(theory, facts));
    }

    @Test
    void aFollowUpThatHasJustBegunWithholdsTheIndicatorAndNotTheChange() {
        Theory theory = theory();
        Instrument f = (Instrument) theory.programme.eContainer().eContents().get(1);
        theory.indicator(Theory.scale(f, "S")).setTarget(BigDecimal.ONE);
        Facts facts = people("A", 8, 0, 0);
        facts.form("A", "0", "F", "", Occasion.FOLLOW_UP, "2014-12-01", "S", "1");
        assertEquals(List.of("A WITHHELD"), indicators(theory, facts));
        assertEquals(List.of("A shown"), shared(facts));
    }

    @Test
    void inACountBothThoseCountedAndTheRestAreProtected() {
        assertEquals(List.of("A/ TOO_FEW", "/ TOO_FEW"), counts(new Facts(), "A", "", 4, 40));
        assertEquals(List.of("A/ TOO_FEW", "/ TOO_FEW"), counts(new Facts(), "A", "", 36, 40));
        assertEquals(List.of("A/ shown", "/ shown"), counts(new Facts(), "A", "", 5, 40));
        assertEquals(List.of("A/ shown", "/ shown"), counts(new Facts(), "A", "", 0, 40));
        assertEquals(List.of("A/ shown", "/ shown"), counts(new Facts(), "A", "", 40, 40));
    }

    @Test
    void aUnitGivesWaySoThatItsSiteCanBeShown() {
        Facts facts =
                new Facts()
                        .count("C", "A", "Barn", "2014", 30, 90)
                        .count("C", "A", "Unga", "2014", 10, 40)
                        .count("C", "B", "", "2014", 10, 40);
        assertEquals(
                List.of(
                        "A/Barn shown",
                        "A/Unga WOULD_REVEAL",
                        "A/Vuxna TOO_FEW",
                        "A/ shown",
                        "B/ shown",
                        "/ shown"),
                counts(facts, "A", "Vuxna", 2, 20));
    }

    @Test
    void aSitesOwnTotalProtectsItsUnitsLikeASum() {
        Facts facts =
                new Facts()
                        .count("C", "A", "Barn", "2014", 30, 90)
                        .count("C", "A", "", "2014", 32, 110);
        assertEquals(
                List.of("A/Barn WOULD_REVEAL", "A/Vuxna TOO_FEW", "A/ shown", "/ shown"),
                counts(facts, "A", "Vuxna", 2, 20));
    }

    @Test
    void anIndicatorOfACountIsWithheldWhenOneOfItsPeriodsIs() {
        Theory theory = new Theory("A");
        theory.indicator(theory.count("C")).setTarget(BigDecimal.TEN);
        Facts facts =
                new Facts().count("C", "A", "", "2013", 2, 40).count("C", "A", "", "2014", 20, 40);
        assertEquals(List.of("A " + Verdict.WITHHELD), indicators(theory, facts));
    }

    @Test
    void theExampleShowsItsFamiliesAndWithholdsTheFewChildrenOfSandviken() throws IOException {
        SamordnatStod example = new SamordnatStod();
        Evaluation evaluation =
                new Evaluator()
                        .evaluate(
                                example.theory.programme, example.evidence(), Options.shared(DAY));
        assertEquals(
                List.of(
                        "Kaos Tyresö shown",
                        "Kaos Sandviken shown",
                        "Kaos  shown",
                        "Total Tyresö shown",
                        "Total Sandviken TOO_FEW",
                        "Total  WOULD_REVEAL",
                        "Total Tyresö TOO_FEW",
                        "Total Sandviken TOO_FEW",
                        "Total  shown",
                        "Total Tyresö TOO_FEW",
                        "Total Sandviken TOO_FEW",
                        "Total  shown"),
                evaluation.changes().stream()
                        .filter(c -> List.of("Kaos", "Total").contains(c.scale().getName()))
                        .map(c -> c.scale().getName() + " " + place(c) + " " + word(c.figures()))
                        .toList());
        assertTrue(
                evaluation.shares().stream()
                        .flatMap(s -> s.points().stream())
                        .allMatch(p -> p.figures().shown().isPresent()));
    }

    private static Theory theory() {
        Theory theory = new Theory("A", "B", "C");
        theory.instrument("F", List.of(), "S");
        theory.count("C");
        return theory;
    }

    private static Facts people(String site, int both, int onlyBefore, int onlyAfter) {
        Facts facts = new Facts();
        add(facts, site, both, onlyBefore, onlyAfter);
        return facts;
    }

    private static void add(Facts facts, String site, int both, int onlyBefore, int onlyAfter) {
        for (int i = 0; i < both + onlyBefore + onlyAfter; i++) {
            Integer before = i < both + onlyBefore ? Integer.valueOf(i) : null;
            Integer after = i < both || i >= both + onlyBefore ? Integer.valueOf(i * i) : null;
            facts.pair(site, Integer.toString(i), before, after);
        }
    }

    private static Evaluation evaluate(Theory theory, Facts facts, Options options) {
        return new Evaluator().evaluate(theory.programme, facts.evidence(), options);
    }

    private static List<String> shared(Facts facts) {
        return changes(facts, Options.shared(DAY));
    }

    private static List<String> changes(Facts facts, Options options) {
        return evaluate(theory(), facts, options).changes().stream()
                .map(c -> place(c) + " " + word(c.figures()))
                .toList();
    }

    private static List<String> counts(Facts facts, String site, String unit, int part, int of) {
        facts.count("C", site, unit, "2014", part, of);
        return evaluate(theory(), facts, Options.shared(DAY)).shares().stream()
                .map(s ->
                        s.site().map(Named::getName).orElse("")
                                + "/"
                                + s.unit()
                                + " "
                                + word(s.points().get(0).figures()))
                .toList();
    }

    private static List<String> indicators(Theory theory, Facts facts) {
        return evaluate(theory, facts, Options.shared(DAY)).indicators().stream()
                .map(i -> i.site().map(Named::getName).orElse("") + " " + i.verdict())
                .toList();
    }

    private static Pairs pairs(Evaluation evaluation, int index) {
        return evaluation.changes().get(index).figures().shown().orElseThrow().pairs();
    }

    private static String place(Change change) {
        return change.site().map(Named::getName).orElse("");
    }

    private static String word(Disclosed<?> figures) {
        return figures instanceof Withheld<?> w ? w.reason().name() : "shown";
    }
}
