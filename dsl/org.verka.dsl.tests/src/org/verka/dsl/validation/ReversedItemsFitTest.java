package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ReversedItemsFitTest {

    @Test
    void findsAReversedItemThatDoesNotBelongToTheRow() {
        Theory.instrumentBut("omvända 2, 4–5", "omvända 2, 4–«6»")
                .breaks("I04", ERROR, "raden 1–5", "the row 1–5");
    }

    @Test
    void findsAReversedItemWhoseAnswersAreNoNumbers() {
        Theory.instrumentBut("svar text", "svar text, «omvänd»")
                .breaks("I04", ERROR, "inga tal", "no numbers");
        Theory.instrumentBut("svar text", "svar tal, «omvänd»").breaks("I04", "inga tal");
    }

    @Test
    void letsNumbersWithALowestAndAHighestBeReversed() {
        Theory.instrumentBut("svar text", "svar tal 0–10, omvänd").keeps("I04");
        Theory.instrumentBut("omvända 2, 4–5", "omvända 1–5").keeps("I04");
    }
}
