package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class TargetOnRightSideTest {

    @Test
    void findsATargetOnTheWrongSideOfTheBaseline() {
        Theory.soundBut("mål minst 12", "mål minst «8»")
                .breaks("V33", ERROR, "under baslinjen 10", "below the baseline 10");
        Theory.soundBut("mål högst 14", "mål högst «19,5»")
                .breaks("V33", ERROR, "19,5 ligger över", "above the baseline 18");
    }

    @Test
    void letsATargetStandJustAtTheBaseline() {
        Theory.soundBut("mål minst 12", "mål minst 10").keeps("V33");
        Theory.soundBut("mål högst 14", "mål högst 18").keeps("V33");
        Theory.soundBut("mål minst 12", "mål minst «9,9»").breaks("V33", "9,9 ligger under");
    }

    @Test
    void findsAComparisonThatGoesAgainstTheDirection() {
        Theory.soundBut("mål minst 12", "mål högst «12»")
                .breaks("V33", ERROR, "Skriv ”minst”", "Write “at least”");
        Theory.soundBut("mål högst 14", "mål minst «14»")
                .breaks("V33", ERROR, "Skriv ”högst”", "Write “at most”");
    }

    @Test
    void followsTheIndicatorsOwnDirectionBeforeTheScales() {
        Theory.soundBut("mål minst 12", "bör minska mål högst 8").keeps("V33");
        Theory.soundBut("mål minst 12", "bör minska mål högst «12»")
                .breaks("V33", "12 ligger över");
    }

    @Test
    void comparesNothingWithoutADirectionOrInDifferentUnits() {
        Theory.soundBut("enhet %  bör öka", "enhet %").keeps("V33");
        Theory.soundBut(
                        "baslinje 10 2020-03  mål minst 12",
                        "baslinje 10 % 2020-03  mål minst 8 ärenden")
                .keeps("V33");
    }

    @Test
    void findsTheTargetThatALocalTheoryHasInPlaceOfTheOther() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { anpassar resultat på kort sikt K {\n"
                                + "mäts med N baslinje 20 2020-03 mål minst «15» } }")
                .breaks("V33", "15 ligger under baslinjen 20");
    }
}
