package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class CycleIsFeedbackTest {

    private static final String LAST = "mål högst 14 senast 2021\n";

    @Test
    void findsTheLinkThatClosesACircle() {
        Theory.soundBut(LAST, LAST + "leder till «K» därför att \"skäl\"")
                .breaks("V04", ERROR, "sluter en cirkel", "closes a circle");
    }

    @Test
    void letsACircleGoOverALinkThatIsMarkedAsFeedback() {
        Theory.soundBut(LAST, LAST + "leder till K som återkoppling").keeps("V04");
        Theory.soundBut(LAST, LAST + "leder till K som återkoppling, därför att \"skäl\"")
                .keeps("V04");
    }

    @Test
    void findsAnOutcomeThatLeadsToItself() {
        Theory.soundBut("leder till L\n", "leder till «K», L\n")
                .breaks("V04", "”kortare” till ”kortare”");
    }

    @Test
    void findsEachOfTwoCirclesOnce() {
        Theory theory =
                Theory.of(
                        "programteori P {"
                                + " resultat på kort sikt K { leder till L }"
                                + " resultat på kort sikt L { leder till M, K }"
                                + " resultat på kort sikt M { leder till K } }");
        assertEquals(2, theory.found("V04").size());
    }

    @Test
    void twoWaysToTheSameOutcomeAreNoCircle() {
        Theory.soundBut(
                        "leder till L\n",
                        "leder till M } resultat på kort sikt M { leder till L }"
                                + " resultat på kort sikt O { leder till M, L\n")
                .keeps("V04");
    }

    @Test
    void findsTheCircleThatALocalTheoryClosesInTheLocalTheory() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P {\n"
                                + "anpassar resultat på lång sikt L { leder till «K» } }")
                .breaks("V04", ERROR, "”längre” till ”kortare”", "closes a circle");
    }

    @Test
    void theCircleOfABaseIsToldThereAlone() {
        Theory.of(
                        Theory.but(LAST, LAST + "leder till «K» därför att \"skäl\""),
                        "programteori Lokal utgår från P { anpassar aktivitet A { planerat 5 } }")
                .breaks("V04", "sluter en cirkel");
    }
}
