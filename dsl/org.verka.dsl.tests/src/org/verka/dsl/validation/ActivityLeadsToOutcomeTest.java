package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ActivityLeadsToOutcomeTest {

    @Test
    void findsAnActivityThatLeadsToNothing() {
        Theory.soundBut("roll R", "aktivitet «Ensam» \"ensam\" { hur \"h\" när 2020 vem R } roll R")
                .breaks("V01", ERROR, "”ensam” leder inte till något", "leads to no outcome");
    }

    @Test
    void letsAnActivityLeadStraightOrThroughWhatItYields() {
        Theory.soundBut("roll R", "aktivitet E \"e\" { vem R leder till L } roll R").keeps("V01");
        Theory.soundBut("roll R", "aktivitet E prestation U { av E leder till L } roll R")
                .keeps("V01");
        Theory.soundBut("roll R", "aktivitet «E» prestation U { av E } roll R")
                .breaks("V01", "”E” leder inte");
    }

    @Test
    void leavesAnUnknownNameToWhatTellsOfNames() {
        Theory.soundBut("roll R", "aktivitet E { leder till Ingenstans } roll R").keeps("V01");
    }

    @Test
    void findsInTheLocalTheoryThatItIsWithoutWhatAnActivityOfItsBaseLeadsTo() {
        Theory.of(Theory.SOUND, "programteori Lokal utgår från «P» { utan K }")
                .breaks("V01", ERROR, "”aktiviteten” leder inte", "leads to no outcome");
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { utan K"
                                + " anpassar aktivitet A { leder till L } }")
                .keeps("V01");
    }

    @Test
    void anAdaptedActivityLeadsWhereItsBaseLetsItLead() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { anpassar aktivitet A { planerat 5 } }")
                .isSound();
    }
}
