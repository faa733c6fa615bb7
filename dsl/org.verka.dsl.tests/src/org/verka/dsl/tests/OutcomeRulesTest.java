package org.verka.dsl.tests;

import org.junit.jupiter.api.Test;

class OutcomeRulesTest {

    @Test
    void rule13FindsAnOutcomeThatDoesNotSayWhoOrWhatChanges() {
        Theory.soundBut("K \"kortare\" för G", "«K» \"kortare\"")
                .breaks("V13", "vem eller vad som förändras")
                .inEnglish("V13", "who or what changes");
        Theory.soundBut("K \"kortare\" för G {", "K \"kortare\" { förändring hos \"barnen\"")
                .isSound();
    }

    @Test
    void rule28FindsAnOutcomeWithoutAnIndicator() {
        Theory.soundBut(
                        "K \"kortare\" för G {\n        mäts med N  baslinje 10 2020-03  mål minst 12",
                        "«K» \"kortare\" för G {")
                .breaks("V28", "”kortare” har ingen indikator")
                .inEnglish("V28", "has no indicator");
        Theory.of(Theory.SOUND).keeps("V28");
    }
}
