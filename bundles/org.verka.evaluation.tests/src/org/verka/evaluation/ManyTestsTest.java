package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each test is weighed once, and none when that is not wanted. */
class ManyTestsTest {

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
        return new Evaluator()
                .evaluate(
                        theory.programme,
                        pairs().evidence(),
                        Options.internal(LocalDate.of(2015, 1, 1)))
                .changes();
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
}
