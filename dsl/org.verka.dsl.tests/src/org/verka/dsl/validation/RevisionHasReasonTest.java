package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class RevisionHasReasonTest {

    @Test
    void findsATargetThatWasChangedWithoutAReason() {
        Theory.soundBut("senast 2021\n", "senast 2021 tidigare «12»\n")
                .breaks("V38", ERROR, "Målet var 12 förut", "The target was 12 before");
    }

    @Test
    void findsABaselineThatWasChangedWithoutAReason() {
        Theory.soundBut("baslinje 10 2020-03", "baslinje 10 2020-03 tidigare «9,5» till 2020-04")
                .breaks("V38", ERROR, "Baslinjen var 9,5 förut", "The baseline was 9.5 before");
    }

    @Test
    void findsTheOneOfSeveralChangesThatHasNone() {
        Theory.soundBut(
                        "senast 2021\n",
                        "senast 2021 tidigare 12 därför att \"starten dröjde\" tidigare «11»\n")
                .breaks("V38", "11 förut");
    }

    @Test
    void letsAChangeWithAReasonBe() {
        Theory.soundBut("senast 2021\n", "senast 2021 tidigare 12 därför att \"starten dröjde\"\n")
                .isSound();
        Theory.soundBut("senast 2021\n", "senast 2021 tidigare «12» därför att \"\"\n")
                .breaks("V38", "12 förut");
    }

    @Test
    void tellsOfAChangeWhereItIsWritten() {
        Theory.of(
                        Theory.but("senast 2021\n", "senast 2021 tidigare «12»\n"),
                        "programteori Lokal utgår från P {"
                                + " anpassar resultat på lång sikt L \"l\" }")
                .breaks("V38", "12 förut");
    }
}
