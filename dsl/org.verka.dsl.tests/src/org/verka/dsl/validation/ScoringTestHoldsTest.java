package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ScoringTestHoldsTest {

    @Test
    void findsATestThatFailsAndSaysWhatCameOut() {
        Theory.instrumentBut("ger Ett 5 \"högt\"", "ger Ett «7»")
                .breaks("I01", ERROR, "”Ett” värdet 5, inte 7", "the score 5, not 7");
    }

    @Test
    void findsAScoreThatLiesInAnotherBandOrInNone() {
        Theory.instrumentBut("ger Ett 5 \"högt\"", "ger Ett 5 «\"lågt\"»")
                .breaks("I01", ERROR, "i bandet ”högt”", "the band “högt”");
        Theory.instrumentBut(
                        "prov \"ettor\" av Barn { 1–5 = 1 ger Ett 5 \"högt\"",
                        "prov { 1–5 = 1 ger Ett 5 «\"högt\"»")
                .breaks("I01", ERROR, "inte ligger i något band", "in no band");
    }

    @Test
    void findsATestWhoseFormHasTooLittleOrTooMuchInIt() {
        Theory.instrumentBut("1–3 = saknas ger Ett saknas", "1 = 1, 2 = 9 ger Ett «3»")
                .breaks("I01", ERROR, "1 frågor är besvarade och 3 behövs", "1 items are answered");
        Theory.instrumentBut("1–3 = saknas ger Ett saknas", "1–4 = 1 ger Ett «saknas»")
                .breaks("I01", ERROR, "värdet 5, fast inget väntas", "though none is expected");
    }

    @Test
    void letsAFormHaveJustAsManyAnswersAsAreRequired() {
        Theory.instrumentBut("1–3 = saknas ger Ett saknas", "1–3 = 1 ger Ett 5").keeps("I01");
        Theory.instrumentBut("1–3 = saknas ger Ett saknas", "1–2 = 1 ger Ett saknas").keeps("I01");
    }

    @Test
    void findsATestOfAScaleThatCannotBeScored() {
        Theory.instrumentBut("räknas fråga 1 * 2", "")
                .breaksAt("I01", "\"högt\", Tva ", "2")
                .inEnglish("I01", "does not say how it is scored");
    }
}
