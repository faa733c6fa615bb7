package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each test is weighed once, and none when that is not wanted. */
class ManyTestsTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    private static Facts pairs() {
        Facts facts = new Facts();
        for (int i = 0; i < 8; i++) {
            facts.pair("Norr", "n" + i, 2 + i % 3, 4 + i % 4);
            facts.pair("Soder", "s" + i, 3 + i % 4, 4 + i % 3);
        }
        return facts;
    }

    private static List<Change> changes(Theory theory) {
        theory.instrument("F", List.of(), "S");
        return changes(theory, pairs(), Options.internal(DAY));
    }

    private static List<Change> changes(Theory theory, Facts facts, Options options) {
        return new Evaluator().evaluate(theory.programme, facts.evidence(), options).changes();
    }

    /** With three tests the smallest probability is multiplied by three (Holm 1979). */
    @Test
    void aSiteThatIsTheWholeOfTheOthersIsTestedOnceWithThem() {
        Theory nested = new Theory("Kommunen", "Norr", "Soder");
        nested.partOf("Norr", "Kommunen").partOf("Soder", "Kommunen");
        List<Change> whole = changes(nested);
        assertEquals(4, whole.size(), "the whole, its parts, and all sites, which say the same");
        ManyTests weighed = new ManyTests(whole, Options.Correction.HOLM);
        ManyTests flat =
                new ManyTests(changes(new Theory("Norr", "Soder")), Options.Correction.HOLM);
        assertEquals(3, flat.count());
        assertEquals(3, weighed.count());
        assertEquals(weighed.corrected(whole.get(3)), weighed.corrected(whole.get(0)));
        double smallest =
                whole.stream()
                        .mapToDouble(c -> ManyTests.probability(c).orElseThrow())
                        .min()
                        .orElseThrow();
        assertTrue(
                whole.stream().anyMatch(c -> weighed.corrected(c).orElseThrow() == 3 * smallest));
    }

    @Test
    void probabilitiesStandAsTheyAreWhenNothingIsToBeCorrected() {
        List<Change> changes = changes(new Theory("Norr", "Soder"));
        ManyTests alone = new ManyTests(changes, Options.Correction.NONE);
        changes.forEach(c -> assertEquals(ManyTests.probability(c), alone.counting(c)));
    }

    /** Eight pairs at one site, three at the other and eleven together: one of them is not told. */
    @Test
    void testsThatAreNotToldAreCounted() {
        Theory theory = new Theory("Norr", "Soder", "Vaster");
        theory.instrument("F", List.of(), "S");
        Facts facts = pairs();
        for (int i = 0; i < 3; i++) {
            facts.pair("Vaster", "v" + i, 2 + i, 4 + i % 2);
        }
        List<Change> shared = changes(theory, facts, Options.shared(DAY));
        List<Change> internal = changes(theory, facts, Options.internal(DAY));
        assertTrue(told(shared).size() < told(internal).size());
        ManyTests few = new ManyTests(shared, Options.Correction.HOLM);
        ManyTests all = new ManyTests(internal, Options.Correction.HOLM);
        assertEquals(all.count(), few.count());
    }

    /** Leaving out a test made the others surer, so that the two reports said different things. */
    @Test
    void nothingIsSurerInASharedEvaluationThanInTheInternalOne() {
        int fewer = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Theory theory = new Theory("A", "B", "C");
            theory.instrument("F", List.of(), "S", "T");
            Facts facts = new Facts();
            for (String site : List.of("A", "B", "C")) {
                int people = 2 + random.nextInt(12);
                for (int i = 0; i < people; i++) {
                    int before = random.nextInt(11);
                    facts.pair(site, site + i, before, before + random.nextInt(5) - 1);
                }
            }
            List<Change> shared = changes(theory, facts, Options.shared(DAY));
            List<Change> internal = changes(theory, facts, Options.internal(DAY));
            ManyTests few = new ManyTests(shared, Options.Correction.HOLM);
            ManyTests all = new ManyTests(internal, Options.Correction.HOLM);
            fewer += told(shared).size() < told(internal).size() ? 1 : 0;
            for (int i = 0; i < shared.size(); i++) {
                double known = all.corrected(internal.get(i)).orElse(0);
                double seen = few.corrected(shared.get(i)).orElse(1);
                assertTrue(seen >= known - 1e-12, "seed " + seed + ": " + seen + " < " + known);
            }
        }
        assertTrue(fewer > 20, fewer + " of 60 with a test that is not told");
    }

    private static List<Change> told(List<Change> changes) {
        return changes.stream().filter(c -> ManyTests.probability(c).isPresent()).toList();
    }
}
