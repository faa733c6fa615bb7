package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ActivityHasRationaleTest {

    @Test
    void findsAnActivityWithoutAWhyOfItsOwn() {
        Theory.of(Theory.but("aktivitet A", "aktivitet «A»").replace("varför \"nytta\"", ""))
                .breaks("V23", WARNING, "”aktiviteten” har inget eget varför", "no why of its own");
    }

    @Test
    void letsTheGroundsBeTheWhy() {
        Theory.soundBut("varför \"nytta\"", "varför grund forskning \"SBU\"").keeps("V23");
    }

    @Test
    void leavesItToTheEightQuestionsWhereTheTheoryHasNoWhyEither() {
        Theory.of(Theory.but("varför \"nytta\"", "").replace("varför \"behov\"", "")).keeps("V23");
    }

    @Test
    void anAdaptedActivityKeepsTheWhyOfItsBase() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { anpassar aktivitet A { hur \"h\" } }")
                .keeps("V23");
        Theory.of(Theory.SOUND, "programteori Lokal utgår från P { aktivitet «B» \"ny\" }")
                .breaks("V23", "”ny”");
    }
}
