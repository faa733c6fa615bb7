package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Occasion;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.ModelFactory;

class FormComparisonsTest {

    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);

    private final Theory theory = new Theory("A", "B");
    private final Facts facts = new Facts();

    private FormComparisons shared() {
        return evaluate(Options.shared(DAY));
    }

    private FormComparisons internal() {
        return evaluate(Options.internal(DAY));
    }

    private FormComparisons evaluate(Options options) {
        return new Evaluator().evaluate(theory.programme, facts.evidence(), options).comparisons();
    }

    private Instrument words(List<String> informants, String... words) {
        Instrument f = theory.instrument("F", informants, "S");
        Theory.scale(f, "S").getLevels().addAll(List.of(words));
        return f;
    }

    private void pairs(String site, int n, int before, int after) {
        for (int i = 0; i < n; i++) {
            facts.pair(site, before + "-" + after + "-" + i, before, after);
        }
    }

    private static List<OrderedChange> at(List<OrderedChange> all, String site) {
        return all.stream()
                .filter(o -> o.site().map(s -> s.getName()).orElse("").equals(site))
                .toList();
    }

    /** Who is a woman is neither above nor below who is a man. */
    @Test
    void onlyOptionsWithNumbersHaveAnOrder() {
        Instrument f = theory.instrument("F", List.of());
        question(f, "Kön", false);
        question(f, "Nöjd", true);
        assertEquals(List.of("Nöjd"), Graded.of(f).stream().map(Graded::name).toList());
    }

    private static void question(Instrument instrument, String name, boolean numbered) {
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setName(name);
        item.setLabel(name);
        item.setAnswers(ModelFactory.eINSTANCE.createAnswers());
        item.getAnswers().setKind(AnswerKind.CHOICE);
        for (int i = 0; i < 3; i++) {
            AnswerOption option = ModelFactory.eINSTANCE.createAnswerOption();
            option.setLabel("svar " + i);
            option.setValue(numbered ? BigDecimal.valueOf(i) : null);
            item.getAnswers().getOptions().add(option);
        }
        instrument.getItems().add(item);
    }

    /** R: binom.test(9, 11)$p.value. */
    @Test
    void orderedWordsGetTheirSignTestAndTheirTableOfShifts() {
        words(List.of(), "lite", "måttligt", "mycket");
        pairs("A", 9, 2, 0);
        pairs("A", 2, 0, 1);
        pairs("A", 5, 1, 1);
        facts.pair("A", "bara före", 2, null);
        OrderedChange change = internal().ordered().get(0);
        OrderedChange.Figures f = change.figures().shown().orElseThrow();
        assertEquals(1, internal().ordered().size(), "all sites together say nothing more");
        assertEquals(17, f.before());
        assertEquals(1, f.onlyBefore());
        assertEquals(16, f.pairs());
        assertEquals(5, f.same());
        assertEquals(2, f.sign().up());
        assertEquals(9, f.sign().down());
        assertEquals(0.06542969, f.sign().p(), 1e-8);
        assertEquals(
                List.of(List.of(0, 2, 0), List.of(0, 5, 0), List.of(9, 0, 0)),
                f.table().orElseThrow());
    }

    @Test
    void fewPairsAndMuchDropOutAreWarnedOf() {
        words(List.of(), "lite", "mycket");
        pairs("A", 4, 1, 0);
        for (int i = 0; i < 5; i++) {
            facts.pair("A", "bara före " + i, 1, null);
        }
        assertEquals(
                Set.of(Caution.FEW_PAIRS, Caution.MUCH_DROP_OUT),
                internal().ordered().get(0).figures().shown().orElseThrow().cautions());
    }

    @Test
    void whatTellsOfTooFewIsWithheldAndSoIsTheTotalThatWouldTellIt() {
        words(List.of(), "lite", "måttligt", "mycket");
        pairs("A", 6, 2, 0);
        pairs("A", 6, 1, 1);
        pairs("A", 5, 0, 1);
        pairs("B", 6, 2, 0);
        pairs("B", 5, 1, 1);
        pairs("B", 2, 0, 1);
        List<OrderedChange> all = shared().ordered();
        assertTrue(at(all, "A").get(0).figures().shown().orElseThrow().table().isPresent());
        assertTrue(at(all, "B").get(0).figures().shown().isEmpty(), "two went up");
        assertTrue(at(all, "").get(0).figures().shown().isEmpty(), "all less A is B");
    }

    @Test
    void cellsThatTellOfTooFewGoButTheSignTestStays() {
        words(List.of(), "lite", "måttligt", "mycket");
        pairs("A", 4, 2, 0);
        pairs("A", 4, 2, 1);
        pairs("A", 6, 1, 1);
        OrderedChange.Figures f = shared().ordered().get(0).figures().shown().orElseThrow();
        assertEquals(8, f.sign().down());
        assertEquals(Optional.empty(), f.table());
    }

    /** Cohen (1968), by hand: observed 6 of 20 one step apart, expected 0.5 and 0.6. */
    @Test
    void twoInformantsOfTheSamePersonsGetTheirKappa() {
        words(List.of("Klient", "Personal"), "inget", "tillgodosett", "icke tillgodosett");
        rated(7, "0", "0");
        rated(7, "2", "2");
        rated(6, "0", "1");
        Agreement agreement = shared().agreements().get(0);
        Agreement.Figures f = agreement.figures().shown().orElseThrow();
        assertEquals(
                "Klient Personal", agreement.one().getName() + " " + agreement.other().getName());
        assertEquals(20, f.n());
        assertEquals(14, f.same());
        assertEquals(6, f.higher().orElseThrow());
        // rows 13, 0, 7; columns 7, 6, 7: steps expected (13·6+13·14+7·6+7·14)/20 = 20
        assertEquals(1 - 6 / 20.0, f.linear().kappa().orElseThrow(), 1e-12);
        // alike by chance (13·7 + 0·6 + 7·7)/400 = 0.35, observed 0.7; shared with two decimals
        assertEquals(0.54, f.equal().kappa().orElseThrow(), 1e-12);
        Agreement.Figures exact = internal().agreements().get(0).figures().shown().orElseThrow();
        assertEquals((0.7 - 0.35) / 0.65, exact.equal().kappa().orElseThrow(), 1e-12);
        assertFalse(f.misleads());
    }

    @Test
    void kappaIsNotToldOfFewOrWhereNearlyAllGotTheSameWord() {
        words(List.of("Klient", "Personal"), "inget", "behov");
        rated(4, "0", "0");
        assertTrue(internal().agreements().get(0).figures().shown().orElseThrow().misleads());
        for (int i = 0; i < 30; i++) {
            rated(1, "0", "0");
        }
        rated(1, "0", "1");
        Agreement.Figures f = internal().agreements().get(0).figures().shown().orElseThrow();
        assertTrue(f.oneSided() && f.misleads());
    }

    private int rows;

    private void rated(int n, String one, String other) {
        for (int i = 0; i < n; i++) {
            rows++;
            facts.form("A", "p" + rows, "F", "Klient", Occasion.BEFORE, "2014-01-01", "S", one);
            facts.form("A", "p" + rows, "F", "Personal", Occasion.BEFORE, "2014-01-01", "S", other);
        }
    }

    @Test
    void threeOccasionsAreTheMeasurementsWhereThereAreThree() {
        theory.instrument("F", List.of(), "S");
        for (int i = 0; i < 6; i++) {
            facts.pair("A", "p" + i, i, i + 1);
            facts.form("A", "p" + i, "F", "", Occasion.FOLLOW_UP, "2015-01-01", "S", "9");
        }
        for (int i = 0; i < 2; i++) {
            facts.pair("A", "utan uppföljning " + i, 3, 4);
        }
        Course.Figures f = internal().courses().get(0).figures().shown().orElseThrow();
        assertEquals(
                List.of(Occasion.BEFORE, Occasion.AFTER, Occasion.FOLLOW_UP),
                f.steps().stream().map(s -> s.occasion().orElseThrow()).toList());
        assertEquals(6, f.complete());
        assertEquals(8, f.measured());
        assertEquals(0.25, f.dropOut());
        assertTrue(
                shared().courses().get(0).figures().shown().isEmpty(),
                "all less those with a follow-up are two");
    }

    /** R: friedman.test of both, and p.adjust(p, "holm", 2). */
    @Test
    void friedmansTestsAreWeighedTogether() {
        theory.instrument("F", List.of(), "S", "T");
        int[][] second = {{3, 4, 4}, {4, 3, 4}, {3, 5, 3}, {5, 4, 5}, {4, 3, 5}, {3, 4, 3}};
        List<Occasion> occasions = List.of(Occasion.BEFORE, Occasion.AFTER, Occasion.FOLLOW_UP);
        for (int i = 0; i < 6; i++) {
            for (int at = 0; at < 3; at++) {
                String s = Integer.toString(at < 2 ? i + at : 9);
                facts.form(
                        "A",
                        "p" + i,
                        "F",
                        "",
                        occasions.get(at),
                        "2015-0" + (at + 1) + "-01",
                        "S",
                        s,
                        "T",
                        Integer.toString(second[i][at]));
            }
        }
        List<Course> courses = internal().courses();
        CourseTests together = new CourseTests(courses, Options.Correction.HOLM);
        assertEquals(0.00247875217667, CourseTests.test(courses.get(0)).orElseThrow().p(), 1e-12);
        assertEquals(0.00495750435333, together.corrected(courses.get(0)).orElseThrow(), 1e-12);
        assertEquals(0.69182582527052, together.corrected(courses.get(1)).orElseThrow(), 1e-12);
        assertTrue(together.isSure(courses.get(0)));
        assertFalse(together.isSure(courses.get(1)));
    }

    @Test
    void aSiteWithFewIsNotToldByWayOfAllSites() {
        theory.instrument("F", List.of(), "S");
        for (int i = 0; i < 12; i++) {
            String site = i < 9 ? "A" : "B";
            facts.pair(site, "p" + i, i, i + 1);
            facts.form(site, "p" + i, "F", "", Occasion.FOLLOW_UP, "2015-01-01", "S", "9");
        }
        assertTrue(shared().courses().get(0).figures().shown().isEmpty());
    }
}
