package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Gathered;
import org.verka.dsl.tests.Theory;

class MeasurementCameInTest {

    @Test
    void findsAMeasurementWhoseDayHasPassedWithNothing() {
        Theory.soundBut("HT 2021 SDQ", "«HT 2021» SDQ")
                .heldAgainst(Gathered.missed("HT 2021"))
                .breaks(
                        "V37",
                        WARNING,
                        "skulle ha mätts HT 2021",
                        "should have been measured HT 2021");
    }

    @Test
    void pointsAtHowOftenWhereNoTimeIsWritten() {
        Theory.soundBut("HT 2021 SDQ", "«varje månad» SDQ")
                .heldAgainst(Gathered.missed("null"))
                .breaks("V37", "inget har kommit in");
    }

    @Test
    void tellsNothingWithoutEvidenceOrWhenAllCameIn() {
        Theory.of(Theory.SOUND).keeps("V37");
        Theory.of(Theory.SOUND).heldAgainst(Gathered.missed("HT 2031")).keeps("V37");
    }

    @Test
    void tellsOfThePlanOfALocalTheoryInTheLocalTheory() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { uppföljning {\n«HT 2022» SDQ } }")
                .heldAgainst(Gathered.missed("HT 2022"))
                .breaks("V37", "HT 2022");
    }

    @Test
    void tellsOfAPlanThatIsTakenOverInTheBaseAlone() {
        Theory.of(
                        Theory.but("HT 2021 SDQ", "«HT 2021» SDQ"),
                        "programteori Lokal utgår från P { aktivitet B }")
                .heldAgainst(Gathered.missed("HT 2021"))
                .breaks("V37", "HT 2021");
    }
}
