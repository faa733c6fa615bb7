package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class BackwardLinkIsFeedbackTest {

    private static final String LATER = "resultat på lång sikt Z \"större\" för G { %s } roll R";

    @Test
    void findsALinkFromLongToShortTerm() {
        Theory.soundBut("roll R", LATER.formatted("leder till «K»"))
                .breaks(
                        "V05",
                        WARNING,
                        "från ”större” på lång sikt till ”kortare”",
                        "goes backwards");
    }

    @Test
    void letsFeedbackAndLinksForwardsBe() {
        Theory.soundBut("roll R", LATER.formatted("leder till K som återkoppling")).keeps("V05");
        Theory.soundBut("roll R", LATER.formatted("leder till L")).keeps("V05");
    }

    @Test
    void leavesALinkThatClosesACircleToTheRuleOfCircles() {
        Theory.soundBut("senast 2021\n", "senast 2021\n leder till K").keeps("V05");
    }

    @Test
    void findsTheLinkThatALocalTheoryAddsInTheLocalTheory() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { "
                                + LATER.replace(" roll R", "").formatted("leder till «K»")
                                + " }")
                .breaks("V05", "går bakåt");
    }
}
