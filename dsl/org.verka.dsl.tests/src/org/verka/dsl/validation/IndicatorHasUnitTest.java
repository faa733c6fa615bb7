package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Theory;

class IndicatorHasUnitTest {

    @Test
    void findsAnIndicatorWithoutAUnit() {
        Theory.soundBut("mäts med N", "mäts med «\"nöjda\"»")
                .breaks("V30", ERROR, "”nöjda” har ingen enhet", "has no unit");
        Theory.soundBut("mäts med N", "mäts med \"nöjda\" enhet personer").keeps("V30");
    }

    @Test
    void letsTheBaselineOrTheTargetBringTheUnit() {
        Theory.soundBut("mäts med N  baslinje 10", "mäts med \"nöjda\" baslinje 10 poäng")
                .keeps("V30");
        Theory.soundBut(
                        "mäts med N  baslinje 10 2020-03  mål minst 12",
                        "mäts med \"nöjda\" baslinje 10 2020-03 mål minst 12 poäng")
                .keeps("V30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "procent", "percent", "andel", "share", "Procent"})
    void findsAPercentageThatDoesNotSayWhatIsCountedOrOfWhat(String unit) {
        Theory.soundBut("mäts med N", "mäts med «\"nöjda\"» nämnare \"alla\" enhet " + unit)
                .breaks("V30", ERROR, "täljare", "numerator");
        Theory.soundBut("mäts med N", "mäts med «\"nöjda\"» täljare \"nöjda\" enhet " + unit)
                .breaks("V30", ERROR, "nämnare", "denominator");
        Theory.soundBut("mäts med N", "mäts med \"x\" täljare \"a\" nämnare \"b\" enhet " + unit)
                .keeps("V30");
    }

    @Test
    void letsACountBringItsNumeratorAndDenominator() {
        Theory.soundBut("täljare \"t\"  ", "").breaksAt("V30", "mäts med ", "N");
        Theory.of(Theory.SOUND).keeps("V30");
    }

    @Test
    void letsWordsOnAScaleGoWithoutAUnit() {
        Theory.soundBut("mäts med N", "mäts med ASI.OroAlkohol").keeps("V30");
    }

    @Test
    void tellsOfAnIndicatorWhereItIsWritten() {
        Theory.of(
                        Theory.but("mäts med N", "mäts med «\"nöjda\"»"),
                        "programteori Lokal utgår från P {"
                                + " anpassar resultat på kort sikt K \"ännu kortare\" }")
                .breaks("V30", "”nöjda”");
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { anpassar resultat på kort sikt K {"
                                + " mäts med «\"nöjda\"» } }")
                .breaks("V30", "”nöjda”");
    }
}
