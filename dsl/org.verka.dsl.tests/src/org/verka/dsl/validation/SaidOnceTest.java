package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class SaidOnceTest {

    @Test
    void findsWhatIsSaidTwiceSoThatNothingIsLost() {
        Theory.soundBut("hur \"så\"", "hur \"så\" hur «\"annorlunda\"»")
                .breaks("S05", ERROR, "redan är sagt på rad 7", "what line 7 has said");
    }

    @Test
    void findsEveryTimeItIsSaidAgain() {
        assertEquals(
                2,
                Theory.soundBut("hur \"så\"", "hur \"a\" hur \"b\" hur \"c\"").found("S05").size());
    }

    @Test
    void letsWhatCanBeSaidOftenBeSaidAgain() {
        Theory.soundBut("vem R", "vem R anteckning \"ett\" anteckning \"två\"").isSound();
    }

    @Test
    void letsALocalTheorySayAnewWhatItsBaseSays() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { anpassar aktivitet A { hur \"h\" } }")
                .keeps("S05");
    }
}
