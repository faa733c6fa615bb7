package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ItemExistsTest {

    @Test
    void findsAnItemThatDoesNotExistInAScoringRule() {
        Theory.instrumentBut("summa(1–5)", "summa(1–«6»)")
                .breaks("I02", ERROR, "”Provet” har ingen fråga 6", "has no item 6");
        Theory.instrumentBut("räknas fråga 1 * 2", "räknas fråga «8» * 2")
                .breaks("I02", "ingen fråga 8");
    }

    @Test
    void findsAnItemThatDoesNotExistInATestOrAText() {
        Theory.instrumentBut("1–3 = saknas ger", "«7» = saknas ger").breaks("I02", "ingen fråga 7");
        Theory.instrumentBut("1 \"Ett?\"", "«12» \"Ett?\"").breaks("I02", "ingen fråga 12");
        Theory.of("frågetexter till SDQ { licens \"Avtal\" 25 \"a\" «26» \"b\" }")
                .breaks("I02", "ingen fråga 26");
    }

    @Test
    void knowsItemsWrittenOneByOne() {
        Theory.instrumentBut("fråga Fritt", "fråga 6 svar 0–2 fråga Fritt").keeps("I02");
        Theory.of(
                        Theory.INSTRUMENT
                                .replace("fråga Fritt", "fråga 6 svar 0–2 fråga Fritt")
                                .replace("fråga 1 * 2", "fråga 6 * 2"))
                .keeps("I02");
    }
}
