package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ExtensionEndsTest {

    @Test
    void findsATheoryThatExtendsItself() {
        Theory.of("programteori P utgår från «P» { }")
                .breaks("S07", ERROR, "”P” utgår till slut från sig själv", "extends itself");
    }

    @Test
    void findsACircleOverOtherFilesInEachOfThem() {
        Theory theory =
                Theory.of(
                        "programteori P utgår från Q { }",
                        "programteori Q utgår från S { }",
                        "programteori S utgår från P { }");
        assertEquals(3, theory.found("S07").size());
    }

    @Test
    void letsARowOfTheoriesAndOneBeforeACircleBe() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Q utgår från P { }",
                        "programteori S utgår från Q { }")
                .isSound();
        Theory.of("programteori P utgår från Q { }", "programteori Q utgår från «Q» { }")
                .breaks("S07", "”Q”");
    }
}
