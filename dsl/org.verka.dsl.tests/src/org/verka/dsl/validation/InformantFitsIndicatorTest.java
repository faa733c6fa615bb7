package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class InformantFitsIndicatorTest {

    private static final String ANSWERED = "mäts med SDQ.Total enligt Barn";

    @Test
    void findsAnInformantThatTheInstrumentDoesNotHave() {
        Theory.soundBut(ANSWERED, "mäts med SDQ.Total enligt «CAN.Klient»")
                .breaks("V39", ERROR, "”Klienten” är ingen uppgiftslämnare", "is no informant");
    }

    @Test
    void findsAnInformantOfAnAgeThatTheTargetGroupDoesNotHave() {
        Theory.of(aged("ålder 4–10").replace("enligt Barn", "enligt «Barn»"))
                .breaks("V39", ERROR, "11–17 år, som inte finns i gruppen", "for the ages 11–17");
        Theory.of(aged("ålder 18").replace("enligt Barn", "enligt «Barn»"))
                .breaks("V39", "11–17 år");
    }

    @Test
    void letsAgesMeetAtALimit() {
        Theory.of(aged("ålder 4–11")).keeps("V39");
        Theory.of(aged("ålder 17–20")).keeps("V39");
        Theory.of(aged("ålder 4–10").replace("enligt Barn", "enligt Mamma")).keeps("V39");
    }

    @Test
    void knowsNothingOfAgesThatNobodyWrote() {
        Theory.of(Theory.SOUND).keeps("V39");
        Theory.of(
                        aged("ålder 4–10")
                                .replace("L \"längre\" för G", "L \"längre\" för G, H")
                                .replace("roll R", "målgrupp H roll R"))
                .keeps("V39");
    }

    @Test
    void findsInTheLocalTheoryThatItsTargetGroupHasOtherAges() {
        String local = "programteori Lokal utgår från %s { målgrupp G \"de små\" { ålder %s } }";
        String base = Theory.SOUND.replace("  av G", "");
        Theory.of(base, local.formatted("«P»", "4–6")).breaks("V39", "som inte finns i de små");
        Theory.of(base, local.formatted("P", "12–16")).keeps("V39");
    }

    /* The follow-up plan is about no target group. */
    private static String aged(String ages) {
        return Theory.but("behöriga N", ages + " behöriga N").replace("  av G", "");
    }
}
