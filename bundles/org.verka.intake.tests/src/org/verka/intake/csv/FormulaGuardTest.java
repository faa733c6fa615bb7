package org.verka.intake.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46 70",
                "-5 poäng",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠1"
            })
    void whatWouldBeAFormulaIsNone(String text) {
        assertEquals("'" + text, FormulaGuard.guarded(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hej", "a=1", "'", "''", "'citat'", "5-3", " =1"})
    void otherTextsStayAsTheyAre(String text) {
        assertEquals(text, FormulaGuard.guarded(text));
        assertEquals(text, FormulaGuard.unguarded(text));
    }

    @Test
    void anyTextComesBackAsItWas() {
        Random random = new Random(1);
        String signs = "''''=+-@\t\r\n＝ab 1";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String guarded = FormulaGuard.guarded(text.toString());
            assertEquals(text.toString(), FormulaGuard.unguarded(guarded));
            assertFalse(!guarded.isEmpty() && "=+-@\t\r\n＝".indexOf(guarded.charAt(0)) >= 0);
        }
    }
}
