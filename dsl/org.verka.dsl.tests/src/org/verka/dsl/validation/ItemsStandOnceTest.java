package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ItemsStandOnceTest {

    @Test
    void findsItemsWithTheSameNumber() {
        Theory.instrumentBut("fråga Fritt", "fråga «3» svar 0–2 fråga Fritt")
                .breaks("I07", ERROR, "Fråga 3 finns redan", "already has an item 3");
    }

    @Test
    void findsTwoRowsThatMeet() {
        Theory.instrumentBut("fråga Fritt", "frågor «5»–7 svar 0–2 fråga Fritt")
                .breaks("I07", "Fråga 5");
        Theory.instrumentBut("fråga Fritt", "frågor 6–7 svar 0–2 fråga Fritt").keeps("I07");
    }
}
