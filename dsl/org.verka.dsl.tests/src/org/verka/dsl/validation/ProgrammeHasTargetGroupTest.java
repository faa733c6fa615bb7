package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ProgrammeHasTargetGroupTest {

    private static final String WITHOUT = "programteori «P» { titel \"t\" }";

    @Test
    void findsATheoryThatDoesNotSayForWhom() {
        Theory.of(WITHOUT).breaks("V14", ERROR, "säger inte för vem", "does not say for whom");
        Theory.of(WITHOUT.replace("programteori", "verksamhetsidé")).breaks("V14", "för vem");
    }

    @Test
    void letsALocalTheoryHaveTheTargetGroupOfItsBaseOrItsOwn() {
        Theory.of(Theory.SOUND, "programteori Lokal utgår från P { }").keeps("V14");
        Theory.of(WITHOUT, "programteori Lokal utgår från P { målgrupp G \"g\" }")
                .breaks("V14", "för vem");
    }

    @Test
    void tellsOfTheBaseAloneWhenNeitherHasATargetGroup() {
        Theory.of(WITHOUT, "programteori Lokal utgår från P { }").breaks("V14", "för vem");
    }
}
