package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class UnwantedEffectsAreAskedTest {

    @Test
    void findsATheoryThatAsksNothingAboutUnwantedEffects() {
        Theory.of(Theory.but("programteori P", "programteori «P»").replace(" biverkningar", ""))
                .breaks("V41", ERROR, "oönskade följder", "unwanted effects");
        Theory.of("programteori «P» { }").breaks("V41", "oönskade följder");
    }

    @Test
    void letsOneOfSeveralQuestionsBeAboutThem() {
        Theory.soundBut(
                        "utvärderingsfråga",
                        "utvärderingsfråga \"Hur gick det?\" utvärderingsfråga")
                .keeps("V41");
    }

    @Test
    void aLocalTheoryKeepsTheQuestionOfItsBase() {
        Theory.of(Theory.SOUND, "programteori Lokal utgår från P { utvärderingsfråga \"Hur?\" }")
                .keeps("V41");
        Theory.of(
                        Theory.but("utvärderingsfråga", "utvärderingsfråga F"),
                        "programteori «Lokal» utgår från P { utan F }")
                .breaks("V41", "oönskade följder");
    }
}
