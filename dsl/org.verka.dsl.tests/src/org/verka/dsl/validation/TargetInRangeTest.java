package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class TargetInRangeTest {

    @Test
    void findsATargetABaselineOrAMilestoneBeyondTheInstrumentsRange() {
        Theory.soundBut("mål högst 14", "mål högst «41»")
                .breaks(
                        "V34",
                        ERROR,
                        "41 ligger utanför omfånget 0–40",
                        "41 lies outside the range 0–40");
        Theory.soundBut("baslinje 18", "baslinje «40,5»")
                .breaks("V34", ERROR, "40,5 ligger", "40.5");
        Theory.soundBut("mål högst 14", "delmål «-1» mål högst 14")
                .breaks("V34", "−1 ligger utanför");
    }

    @Test
    void letsValuesStandJustAtTheLimits() {
        Theory.soundBut("mål högst 14", "delmål 40 mål högst 0").keeps("V34");
        Theory.soundBut("baslinje 18", "baslinje 40").keeps("V34");
    }

    @Test
    void aShareLiesBetweenNoughtAndAHundredPerCent() {
        Theory.soundBut("mål minst 12", "mål minst 100").keeps("V34");
        Theory.soundBut("mål minst 12", "mål minst «100,1»")
                .breaks("V34", ERROR, "utanför omfånget 0–100", "the range 0–100");
        Theory.soundBut("mäts med N  baslinje 10", "mäts med \"x\" baslinje «101» %")
                .breaks("V34", "101 ligger utanför");
    }

    @Test
    void onAScaleInWordsTheNumberIsThePlaceOfAWord() {
        String words = "mäts med ASI.OroAlkohol baslinje %s 2020-03 mål högst 1";
        String before = "mäts med N  baslinje 10 2020-03  mål minst 12";
        Theory.soundBut(before, words.formatted("4")).keeps("V34");
        Theory.soundBut(before, words.formatted("«5»"))
                .breaks("V34", "5 ligger utanför omfånget 0–4");
    }

    @Test
    void whatIsJustCountedHasNoLimits() {
        Theory.soundBut(
                        "mäts med N  baslinje 10 2020-03  mål minst 12",
                        "mäts med \"x\" enhet dagar baslinje -3 2020-03 mål minst 999999")
                .keeps("V34");
    }

    @Test
    void leavesAnUnknownScaleToWhatTellsOfNames() {
        Theory.soundBut("SDQ.Total enligt Barn  baslinje 18", "SDQ.Ingen  baslinje 99")
                .keeps("V34");
    }

    @Test
    void findsTheTargetThatALocalTheoryHasInPlaceOfTheOther() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { anpassar resultat på lång sikt L {\n"
                                + "mäts med SDQ.Total mål högst «44» } }")
                .breaks("V34", "44 ligger utanför");
    }
}
