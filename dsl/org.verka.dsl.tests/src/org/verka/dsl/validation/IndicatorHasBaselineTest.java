package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class IndicatorHasBaselineTest {

    private static final String BASELINE = "mäts med N  baslinje 10 2020-03";

    @Test
    void findsAnIndicatorWithoutABaseline() {
        Theory.soundBut(BASELINE, "mäts med «N»")
                .breaks("V32", ERROR, "”räkningen” har ingen baslinje", "has no baseline");
    }

    @Test
    void findsABaselineWithoutADate() {
        Theory.soundBut("baslinje 10 2020-03", "baslinje «10»")
                .breaks("V32", ERROR, "när den mättes", "when it was measured");
        Theory.soundBut(BASELINE, "mäts med ASI.OroAlkohol baslinje «\"Stort\"»")
                .breaks("V32", "när den mättes");
        Theory.soundBut(BASELINE, "mäts med ASI.OroAlkohol baslinje \"Stort\" 2020-03")
                .keeps("V32");
    }

    @Test
    void findsABaselineThatIsLaterThanTheFirstFollowUp() {
        Theory.soundBut("baslinje 10 2020-03", "baslinje 10 «2020-07»")
                .breaks("V32", ERROR, "första uppföljningen är redan VT 2020", "first follow-up");
        Theory.soundBut("baslinje 10 2020-03", "baslinje 10 2020-06").keeps("V32");
        Theory.soundBut("baslinje 10 2020-03", "baslinje 10 VT 2020").keeps("V32");
    }

    @Test
    void comparesWithTheDayWhenTheTargetShouldBeReachedWhereNothingIsPlannedEarlier() {
        Theory.soundBut("mål minst 12", "mål minst 12 senast 2020-02")
                .breaksAt("V32", "10 ", "2020-03");
        Theory.soundBut("mål minst 12", "mål minst 12 senast 2020-03").keeps("V32");
    }

    @Test
    void asksNoBaselineOfWhatMeasuresAnActivity() {
        Theory.soundBut("vem R", "vem R mäts med N").keeps("V32");
    }

    @Test
    void findsInTheLocalTheoryThatItMeasuresBeforeTheBaselineOfItsBase() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från «P» { uppföljning {"
                                + " 2020-02 N med \"f\" ansvarig R återkopplas till R"
                                + " 2021 SDQ med \"f\" ansvarig R återkopplas till R } }")
                .breaks("V32", "första uppföljningen är redan 2020-02");
    }
}
