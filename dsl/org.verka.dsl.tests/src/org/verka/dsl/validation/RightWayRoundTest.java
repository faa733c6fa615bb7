package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.dsl.tests.Theory;

class RightWayRoundTest {

    @Test
    void findsARangeTheWrongWayRound() {
        Theory.instrumentBut("omfång 0–4", "omfång 4–«0»")
                .breaks("I03", ERROR, "4 är större än 0", "4 is greater than 0");
        Theory.instrumentBut("band \"högt\" 5–10", "band \"högt\" 10–«5»")
                .breaks("I03", "10 är större");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "svar 0–2 | svar 2–«0»",
                "i ålder 11–16 | i ålder 16–«11»",
                "omvända 2, 4–5 | omvända 2, 5–«4»",
                "frågor 1–5 svar 0–2, 9 saknas omvända 2, 4–5 | frågor 5–«1» svar 0–2",
                "licens \"egen\"\\n    upp | licens \"egen\" ålder 18–«4» upp"
            },
            quoteCharacter = '\0')
    void findsItWhereverTwoNumbersStand(String part, String marked) {
        Theory.instrumentBut(part.replace("\\n", "\n"), marked).breaks("I03", "är större än");
    }

    @Test
    void findsTheAgesOfATargetGroup() {
        Theory.soundBut("behöriga N", "ålder 18–«4» behöriga N").breaks("I03", "18 är större än 4");
    }

    @Test
    void letsBothNumbersBeTheSame() {
        Theory.instrumentBut("i ålder 11–16", "i ålder 16–16").keeps("I03");
        Theory.soundBut("behöriga N", "ålder 4 behöriga N").keeps("I03");
    }
}
