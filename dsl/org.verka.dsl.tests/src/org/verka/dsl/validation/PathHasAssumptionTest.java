package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class PathHasAssumptionTest {

    @Test
    void findsAChainThatRestsOnNoAssumption() {
        Theory.of(Theory.but("om X ", "").replace("leder till L", "leder till «L»"))
                .breaks(
                        "V17",
                        WARNING,
                        "fram till ”längre” över ”kortare”",
                        "No chain to “längre”");
    }

    @Test
    void letsTheAssumptionStandAnywhereOnTheChain() {
        String without = Theory.but("om X ", "");
        Theory.of(without.replace("leder till L\n", "leder till L om X\n")).keeps("V17");
        for (String part : List.of("A", "K", "L")) {
            Theory.of(without.replace("prövas", "gäller " + part + " prövas")).keeps("V17");
        }
    }

    @Test
    void findsTheBareOneOfTwoChains() {
        Theory.soundBut("roll R", "aktivitet B { leder till «L» därför att \"s\" } roll R")
                .breaks("V17", "över ”B”");
    }

    @Test
    void letsAChainThatStopsAtTheShortTermBe() {
        Theory.of(Theory.but("om X ", "").replace(Theory.LINK, "")).keeps("V17");
    }

    @Test
    void findsInTheLocalTheoryThatItIsWithoutTheAssumption() {
        Theory.of(Theory.SOUND, "programteori Lokal utgår från «P» { utan X }")
                .breaks("V17", "fram till ”längre”");
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { utan X antagande Y { gäller K } }")
                .keeps("V17");
    }
}
