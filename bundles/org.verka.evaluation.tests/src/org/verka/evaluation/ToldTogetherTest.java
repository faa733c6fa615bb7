package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.verka.model.Direction;
import org.verka.model.Scale;

/** What is left out since figures that are safe one by one would tell of few together. */
class ToldTogetherTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    private final Theory theory = new Theory("A", "B");
    private final Facts facts = new Facts();
    private int people;

    ToldTogetherTest() {
        Scale scale = Theory.scale(theory.instrument("F", List.of(), "S"), "S");
        scale.setMinimum(BigDecimal.ZERO);
        scale.setMaximum(BigDecimal.TWO);
        scale.setDesired(Direction.DECREASE);
    }

    private void some(int n, String site, Integer before, Integer after) {
        for (int i = 0; i < n; i++) {
            facts.pair(site, "p" + people++, before, after);
        }
    }

    private Change.Figures at(String site, Options options) {
        return new Evaluator()
                .evaluate(theory.programme, facts.evidence(), options).changes().stream()
                        .filter(c -> c.site().filter(s -> s.getName().equals(site)).isPresent())
                        .findFirst()
                        .flatMap(c -> c.figures().shown())
                        .orElseThrow();
    }

    /**
     * Where all had 1 before, nobody changed by two, and number, mean and deviation of the
     * differences leave one solution: three who have 2.
     */
    @Test
    void pairsAreLeftOutWhereWhatAllHadBeforeWouldTellTheAnswersAfter() {
        some(5, "A", 1, 0);
        some(3, "A", 1, 2);
        Change.Figures shared = at("A", Options.shared(DAY));
        assertEquals(OptionalDouble.of(0), shared.before().sd());
        assertEquals(OptionalDouble.empty(), shared.after().sd());
        assertTrue(shared.pairs().withheld());
        assertFalse(at("A", Options.internal(DAY)).pairs().withheld());
    }

    /** Five people or more have each two values. */
    @Test
    void pairsAreToldWhereTheAnswersAfterStayOpen() {
        some(5, "A", 1, 0);
        some(5, "A", 1, 2);
        some(5, "A", 2, 1);
        some(6, "A", 0, 0);
        Change.Figures shared = at("A", Options.shared(DAY));
        assertFalse(shared.pairs().withheld());
        assertTrue(shared.before().sd().isPresent() && shared.after().sd().isPresent());
    }

    /** All after have 1, so that the one who answered only then has it too. */
    @Test
    void whoAnsweredOnlyOnceIsNotToldOfByTheAnswersOfAll() {
        some(5, "A", 2, 1);
        some(1, "A", null, 1);
        Change.Figures shared = at("A", Options.shared(DAY));
        assertEquals(OptionalDouble.empty(), shared.after().sd());
        assertEquals(OptionalDouble.of(0), at("A", Options.internal(DAY)).after().sd());
    }
}
