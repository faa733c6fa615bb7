package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ActivityAnswersQuestionsTest {

    @Test
    void namesWhatOfAnActivity() {
        Theory.soundBut("aktivitet A \"aktiviteten\"", "aktivitet «A»")
                .breaks("V16", ERROR, "vad som ska göras", "what is to be done");
    }

    @Test
    void namesHowOfAnActivity() {
        Theory.of(without("hur \"så\""))
                .breaks(
                        "V16",
                        ERROR,
                        "”aktiviteten” lämnar frågor utan svar: hur",
                        "how it is done");
    }

    @Test
    void namesWhenOfAnActivity() {
        Theory.of(without("när 2020"))
                .breaks("V16", ERROR, "när det ska ske", "when it is to happen");
    }

    @Test
    void namesWhyWhenNeitherTheActivityNorTheTheorySays() {
        Theory.of(without("varför \"behov\"").replace("varför \"nytta\"", ""))
                .breaks("V16", ERROR, "varför", "why");
        Theory.soundBut("varför \"nytta\"", "varför grund praktik").isSound();
        Theory.soundBut("varför \"nytta\"", "").keeps("V16");
        Theory.soundBut("varför \"behov\"", "").keeps("V16");
    }

    @Test
    void namesWhoOfAnActivity() {
        Theory.of(without("vem R")).breaks("V16", ERROR, "vem som gör det", "who does it");
        Theory.soundBut("vem R", "ansvarig R").isSound();
    }

    @Test
    void namesAllThatOneActivityLeavesOutInOneFinding() {
        Theory.of(without("hur \"så\"  när 2020  vem R"))
                .breaks("V16", "hur det går till (skriv ”hur”); när det ska ske");
    }

    @Test
    void anAdaptedActivityTakesTheAnswersOfItsBase() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { anpassar aktivitet A { när 2021 } }")
                .keeps("V16");
    }

    @Test
    void tellsInTheBaseWhatOnlyTheBaseLeavesOut() {
        Theory.of(
                        without("hur \"så\""),
                        "programteori Lokal utgår från P { anpassar aktivitet A { när 2021 } }")
                .breaks("V16", "hur det går till");
        Theory.of(
                        without("hur \"så\"  när 2020"),
                        "programteori Lokal utgår från P { anpassar aktivitet A { när 2021 } }")
                .breaks("V16", "hur det går till (skriv ”hur”); när");
    }

    @Test
    void findsTheActivityThatALocalTheoryAdds() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P {"
                                + " aktivitet «B» \"den nya\" { hur \"så\" när 2021 } }")
                .breaks("V16", "”den nya” lämnar frågor utan svar: vem");
    }

    private static String without(String part) {
        return Theory.but("aktivitet A", "aktivitet «A»").replace(part, "");
    }
}
