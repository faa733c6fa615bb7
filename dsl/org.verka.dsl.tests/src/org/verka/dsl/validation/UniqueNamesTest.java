package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class UniqueNamesTest {

    @Test
    void findsANameThatIsTakenAlready() {
        Theory.soundBut("roll R", "roll R, «R»")
                .breaks("S04", ERROR, "”R” finns redan", "is already");
    }

    @Test
    void letsThingsOfDifferentKindsHaveTheSameName() {
        Theory.soundBut("målgrupp G", "målgrupp R \"r\", G").keeps("S04");
    }

    @Test
    void tellsBigLettersFromSmall() {
        Theory.soundBut("roll R", "roller r, R").keeps("S04");
    }

    @Test
    void findsInstrumentsOfAFileAndScalesOfAnInstrumentWithTheSameName() {
        Theory.of("instrument F { licens \"l\" } instrument «F» { licens \"l\" }")
                .breaks("S04", "”F”");
        Theory.of("instrument F { licens \"l\" skala S omfång 0–1 skala «S» omfång 0–2 }")
                .breaks("S04", "”S”");
    }

    @Test
    void letsALocalTheoryUseTheNamesOfItsBase() {
        Theory.of(Theory.SOUND, "programteori Lokal utgår från P { målgrupp G \"de\" }")
                .keeps("S04");
    }
}
