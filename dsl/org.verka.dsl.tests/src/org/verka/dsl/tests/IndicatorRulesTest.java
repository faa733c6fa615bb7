package org.verka.dsl.tests;

import org.junit.jupiter.api.Test;

class IndicatorRulesTest {

    @Test
    void rule30FindsAnIndicatorWithoutAUnit() {
        Theory.soundBut("mäts med N", "mäts med «\"nöjda\"»")
                .breaks("V30", "ingen enhet")
                .inEnglish("V30", "has no unit");
        Theory.soundBut("mäts med N", "mäts med \"nöjda\" enhet personer").keeps("V30");
    }

    @Test
    void rule30FindsAPercentageThatDoesNotSayWhatIsCounted() {
        Theory.soundBut("mäts med N", "mäts med «\"nöjda\"» enhet % nämnare \"alla\"")
                .breaks("V30", "täljare")
                .inEnglish("V30", "numerator");
        Theory.soundBut("mäts med N", "mäts med «\"nöjda\"» enhet procent täljare \"nöjda\"")
                .breaks("V30", "nämnare")
                .inEnglish("V30", "denominator");
        Theory.soundBut("mäts med N", "mäts med \"x\" enhet % täljare \"nöjda\" nämnare \"alla\"")
                .keeps("V30");
    }

    @Test
    void rule30LetsACountBringItsNumeratorAndDenominator() {
        Theory.soundBut("täljare \"t\"  ", "").breaksAt("V30", "mäts med ", "N");
        Theory.of(Theory.SOUND).keeps("V30");
    }

    @Test
    void rule30LetsWordsOnAScaleGoWithoutAUnit() {
        Theory.soundBut("mäts med N", "mäts med ASI.OroAlkohol").keeps("V30");
    }

    @Test
    void rule31NamesWhatIsMissingOfTheRoutine() {
        Theory.soundBut("mäts med N", "mäts med «\"nöjda\"» enhet personer")
                .breaks("V31", "källa, metod, hur ofta, ansvarig")
                .inEnglish("V31", "a source, a method, how often, somebody responsible");
        Theory.soundBut(
                        "mäts med N",
                        "mäts med \"x\" enhet personer källa \"k\" metod \"m\" "
                                + "hur ofta \"varje år\" ansvarig R")
                .keeps("V31");
    }

    @Test
    void rule31LetsTheFollowUpPlanBringTheRoutineAndTheInstrumentTheSource() {
        Theory.of(Theory.SOUND).keeps("V31");
        Theory.soundBut("VT 2020 N, SDQ", "VT 2020 SDQ").breaksAt("V31", "mäts med ", "N");
    }

    @Test
    void rule32FindsAnIndicatorWithoutABaselineOrItsDate() {
        Theory.soundBut("mäts med N  baslinje 10 2020-03", "mäts med «N»")
                .breaks("V32", "ingen baslinje")
                .inEnglish("V32", "has no baseline");
        Theory.soundBut("baslinje 10 2020-03", "baslinje «10»").breaks("V32", "när den mättes");
        Theory.of(Theory.SOUND).keeps("V32");
    }

    @Test
    void rule32FindsABaselineThatIsLaterThanTheFirstFollowUp() {
        Theory.soundBut("baslinje 10 2020-03", "baslinje 10 «2020-09»")
                .breaks("V32", "första uppföljningen")
                .inEnglish("V32", "first follow-up");
        Theory.soundBut("baslinje 10 2020-03", "baslinje 10 2020-06").keeps("V32");
    }

    @Test
    void rule33FindsATargetOnTheWrongSideOfTheBaseline() {
        Theory.soundBut("mål minst 12", "mål minst «8»")
                .breaks("V33", "under baslinjen 10")
                .inEnglish("V33", "below the baseline 10");
        Theory.soundBut("mål högst 14", "mål högst «19,5»").breaks("V33", "19,5 ligger över");
        Theory.of(Theory.SOUND).keeps("V33");
    }

    @Test
    void rule33FindsAComparisonThatGoesAgainstTheDirection() {
        Theory.soundBut("mål minst 12", "mål högst «12»").breaks("V33", "Skriv ”minst”");
        Theory.soundBut("mål högst 14", "mål minst «14»").breaks("V33", "Skriv ”högst”");
    }

    @Test
    void rule33FollowsTheIndicatorsOwnDirectionBeforeTheScales() {
        Theory.soundBut("mål minst 12", "bör minska mål högst 8").keeps("V33");
    }

    @Test
    void rule33ComparesNothingWithoutADirectionOrInDifferentUnits() {
        Theory.soundBut("enhet %  bör öka", "enhet %").keeps("V33");
        Theory.soundBut(
                        "baslinje 10 2020-03  mål minst 12",
                        "baslinje 10 % 2020-03  mål minst 8 ärenden")
                .keeps("V33");
    }
}
