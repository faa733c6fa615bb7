package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ReachIsCountedTest {

    private static final String COUNTS = "{ behöriga N  nådda N }";

    @Test
    void findsPlannedReachThatIsNotCounted() {
        Theory.of(Theory.but("målgrupp G", "målgrupp «G»").replace(COUNTS, ""))
                .breaks("V41", ERROR, "hur många som är behöriga", "how many are eligible")
                .breaks("V41", "hur många som nås");
    }

    @Test
    void namesTheOneThatIsMissing() {
        Theory theory =
                Theory.of(Theory.but("målgrupp G", "målgrupp «G»").replace("nådda N", ""))
                        .breaks("V41", ERROR, "(skriv ”nådda”", "how many are reached");
        assertFalse(theory.found("V41").get(0).message().contains("behöriga"));
        Theory.of(Theory.but("målgrupp G", "målgrupp «G»").replace("behöriga N", ""))
                .breaks("V41", "(skriv ”behöriga”");
    }

    @Test
    void asksForNoCountsWhereNoReachIsPlanned() {
        Theory.soundBut(", förväntat 40 per år " + COUNTS, "").keeps("V41");
    }

    @Test
    void tellsOfATargetGroupWhereItIsWritten() {
        Theory.of(
                        Theory.but("målgrupp G", "målgrupp «G»").replace(COUNTS, ""),
                        "programteori Lokal utgår från P { }")
                .breaks("V41", "”gruppen”");
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { målgrupp «G», förväntat 4 per år }")
                .breaks("V41", "”G”");
    }
}
