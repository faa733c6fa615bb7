package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Theory;

class TargetGroupHasExpectedReachTest {

    private static final String EXPECTED = "G \"gruppen\", förväntat 40 per år";

    @Test
    void findsATargetGroupWithoutANumber() {
        Theory.soundBut(EXPECTED, "«G» \"gruppen\"")
                .breaks("V15", ERROR, "”gruppen” har inget förväntat antal", "no expected number");
    }

    @Test
    void findsANumberWithoutThePeriodThatItIsFor() {
        Theory.soundBut(EXPECTED, "G \"gruppen\", förväntat «40»")
                .breaks("V15", ERROR, "för vilken tid antalet i ”gruppen”", "for what time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40 per månad", "0 per termin", "40 totalt", "12,5 per halvår"})
    void letsTheNumberBeForAnyPeriod(String number) {
        Theory.soundBut(EXPECTED, "G \"gruppen\", förväntat " + number).keeps("V15");
        Theory.soundBut(EXPECTED + " {", "G \"gruppen\" { förväntat " + number).keeps("V15");
    }

    @Test
    void findsTheTargetGroupThatALocalTheoryHasInPlaceOfTheOther() {
        Theory.of(Theory.SOUND, "programteori Lokal utgår från P { målgrupp «G» \"de här\" }")
                .breaks("V15", "”de här”");
        Theory.of(
                        Theory.but(EXPECTED, "«G» \"gruppen\""),
                        "programteori Lokal utgår från P { målgrupp G, förväntat 4 per år }")
                .breaks("V15", "”gruppen”");
    }
}
