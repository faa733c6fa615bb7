package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ScaleCanBeScoredTest {

    @Test
    void findsAScaleThatNeedsItself() {
        Theory.instrumentBut("räknas fråga 1 * 2", "räknas «Tva + fråga 1»")
                .breaks("I09", ERROR, "en skala behöver sig själv", "needs itself");
    }

    @Test
    void findsAnItemWhoseAnswersAreNoNumbers() {
        Theory.instrumentBut("räknas fråga 1 * 2", "räknas «fråga Fritt»")
                .breaks("I09", ERROR, "inga tal (Fritt)", "no numbers (Fritt)");
    }

    @Test
    void findsADivisionByNought() {
        Theory.instrumentBut("räknas fråga 1 * 2", "räknas «fråga 1 / 0»")
                .breaks("I09", ERROR, "delas med noll", "divides by nought");
        Theory.instrumentBut("räknas fråga 1 * 2", "räknas fråga 1 / 2").keeps("I09");
    }

    @Test
    void leavesNamesThatDoNotExistToWhatTellsOfNames() {
        Theory.instrumentBut("räknas fråga 1 * 2", "räknas Ingen + 1").keeps("I09");
    }
}
