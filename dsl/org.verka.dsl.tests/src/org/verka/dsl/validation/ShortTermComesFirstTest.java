package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ShortTermComesFirstTest {

    @Test
    void findsAnActivityThatLeadsStraightToTheLongTerm() {
        Theory.soundBut("leder till K\n", "leder till «L», K\n")
                .breaks(
                        "V09",
                        WARNING,
                        "”aktiviteten” leder rakt till ”längre”",
                        "leads straight to");
    }

    @Test
    void findsTheSameOfWhatAnActivityYields() {
        Theory.soundBut("roll R", "prestation U \"planer\" { av A leder till «L» } roll R")
                .breaks("V09", "”planer” leder rakt");
    }

    @Test
    void letsExternalCausesAndOutcomesLeadToTheLongTerm() {
        Theory.soundBut("roll R", "yttre orsak Y leder till L roll R").keeps("V09");
        Theory.of(Theory.SOUND).keeps("V09");
    }

    @Test
    void findsTheLinkThatALocalTheoryAddsInTheLocalTheory() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P {"
                                + " anpassar aktivitet A { leder till «L» } }")
                .breaks("V09", "”aktiviteten” leder rakt till ”längre”");
    }
}
