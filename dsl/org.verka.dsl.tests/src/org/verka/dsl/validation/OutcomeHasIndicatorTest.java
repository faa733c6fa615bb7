package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class OutcomeHasIndicatorTest {

    @Test
    void findsAnOutcomeWithoutAnIndicator() {
        Theory.soundBut(
                        "K \"kortare\" för G {\n        mäts med N  baslinje 10 2020-03  mål minst 12",
                        "«K» \"kortare\" för G {")
                .breaks("V28", ERROR, "”kortare” har ingen indikator", "has no indicator");
    }

    @Test
    void letsAnIndicatorInWordsDo() {
        Theory.soundBut("mäts med N ", "mäts med \"nöjda\" ").keeps("V28");
        Theory.of(Theory.SOUND).keeps("V28");
    }

    @Test
    void anAdaptedOutcomeKeepsTheIndicatorsOfItsBase() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P {"
                                + " anpassar resultat på kort sikt K \"ännu kortare\" }")
                .keeps("V28");
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { resultat på kort sikt «M» \"mer\" }")
                .breaks("V28", "”mer”");
    }
}
