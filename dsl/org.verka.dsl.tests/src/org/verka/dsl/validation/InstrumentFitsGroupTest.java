package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;
import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class InstrumentFitsGroupTest {

    @Test
    void findsAnInstrumentForAgesThatTheTargetGroupDoesNotHave() {
        Theory.of(
                        aged("ålder 18–25")
                                .replace(
                                        "av G  med \"formulär\"  ansvarig R  åter", "av «G»  åter"))
                .breaks("V39", ERROR, "4–17 år, som inte finns i gruppen", "for the ages 4–17");
    }

    @Test
    void warnsOfAnInstrumentForSomeOfThemOnly() {
        Theory.of(
                        aged("ålder 10–25")
                                .replace(
                                        "av G  med \"formulär\"  ansvarig R  åter", "av «G»  åter"))
                .breaks("V39", WARNING, "4–17 år, men gruppen har andra också", "has others too");
    }

    @Test
    void letsAgesMeetAtTheLimits() {
        Theory.of(aged("ålder 4–17").replace("VT 2020 N, SDQ  av G", "VT 2020 N, SDQ"))
                .keeps("V39");
        Theory.of(aged("ålder 3–17").replace("HT 2021 SDQ  av G", "HT 2021 SDQ  av «G»"))
                .breaks("V39", "4–17 år, men");
    }

    @Test
    void knowsTheInstrumentOfAScaleAndOfAnIndicator() {
        Theory.of(aged("ålder 18–25").replace("HT 2021 SDQ  av G", "HT 2021 SDQ.Total  av «G»"))
                .breaks("V39", "som inte finns");
        Theory.of(
                        aged("ålder 18–25")
                                .replace("HT 2021 SDQ  av G", "HT 2021 Mattet  av «G»")
                                .replace("SDQ.Total ", "SDQ.Total som Mattet "))
                .breaks("V39", "som inte finns");
    }

    @Test
    void asksNothingOfCountsOrOfGroupsWithoutAges() {
        Theory.of(
                        aged("ålder 30")
                                .replace("N, SDQ", "N")
                                .replace("HT 2021 SDQ  av G", "HT 2021 SDQ")
                                .replace(" enligt Barn", ""))
                .keeps("V39");
        Theory.of(Theory.SOUND).keeps("V39");
    }

    @Test
    void findsInTheLocalTheoryThatItsTargetGroupHasOtherAges() {
        Theory.of(
                        Theory.SOUND.replace(" enligt Barn", "").replace("N, SDQ", "N"),
                        "programteori Lokal utgår från «P» { målgrupp G \"vuxna\" { ålder 18 } }")
                .breaks("V39", "som inte finns i vuxna");
    }

    /* The first line of the plan is about no target group. */
    private static String aged(String ages) {
        return Theory.but("behöriga N", ages + " behöriga N")
                .replace("VT 2020 N, SDQ  av G", "VT 2020 N, SDQ")
                .replace(" enligt Barn", "");
    }
}
