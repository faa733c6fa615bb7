package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class RequiredAnswersFitTest {

    @Test
    void findsThatMoreAnswersAreRequiredThanThereAreItems() {
        Theory.instrumentBut("om minst 3 besvarade", "om minst «6» besvarade")
                .breaks("I08", ERROR, "på 5 frågor men kräver 6", "from 5 items but requires 6");
        Theory.instrumentBut("om minst 3 besvarade", "om minst «0» besvarade")
                .breaks("I08", "från 1 till 5");
    }

    @Test
    void letsOneOrAllBeRequired() {
        Theory.instrumentBut("om minst 3 besvarade", "om minst 5 besvarade").keeps("I08");
        Theory.instrumentBut("om minst 3 besvarade", "om minst 1 besvarade").keeps("I08");
    }

    @Test
    void findsThatAnswersAreRequiredOfAScaleThatRestsOnOthers() {
        Theory.instrumentBut("räknas fråga 1 * 2", "räknas Ett om minst «2» besvarade")
                .breaks("I08", ERROR, "av andra skalor", "from other scales");
    }
}
