package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verka.dsl.Finding;

class WritingRulesTest {

    @Test
    void findsANameThatNothingHasAndProposesOthers() {
        Theory.soundBut("vem R", "vem «Rx»").breaks("S02", "Närmast till hands: R");
        Theory.soundBut("mäts med SDQ.Total enligt Barn", "mäts med «SDQ.Totl»")
                .breaks("S02", "SDQ.Total")
                .inEnglish("S02", "no scale or count named “SDQ.Totl”");
    }

    @Test
    void saysWhatWasExpectedWhereATextBreaksOff() {
        Theory.soundBut(
                        "leder till K\n            som bidragande, därför att \"skäl\" om X grund praktik\n",
                        "leder «till»\n")
                .breaks("S01", "Efter ”leder till” saknas ett namn")
                .inEnglish("S01", "After “leder till” there should be a name");
        Theory.soundBut("hur \"så\"  när 2020  vem R", "när 2020 vem R, «ansvarig»\n hur \"så\"")
                .breaks("S01", "saknas ett namn. Ska ”ansvarig” vara ett namn, skriv ^ansvarig");
    }

    @Test
    void saysWhatCanStandWhereSomethingDoesNotFit() {
        Theory.soundBut("vem R", "vem R «blomma»").breaks("S01", "Här kan stå: vad, hur, fas");
    }

    @Test
    void readsOnAfterWordsThatBelongNowhere() {
        Theory theory =
                Theory.soundBut("vem R", "«blomma» R \"x\" { om { du } vill } vem R")
                        .breaks("S01", "”blomma” passar inte här");
        assertEquals(List.of("S01"), theory.findings().stream().map(Finding::code).toList());
        Theory.soundBut("räkning N", "«räk» räkning N")
                .breaks("S01", "programteori, verksamhetsidé, bedömning av, instrument");
    }

    @Test
    void aForgottenQuotationMarkSpoilsItsOwnLineOnly() {
        Theory theory = Theory.soundBut("hur \"så\"  när 2020", "när 2020\n        hur \"så");
        assertTrue(
                theory.findings().stream().anyMatch(f -> f.message().contains("citattecken sist")),
                theory.findings().toString());
        assertEquals(2, theory.programme().getOutcomes().size());
    }

    @Test
    void saysThatATimeIsNone() {
        Theory.soundBut("när 2020", "när «2020-02-30»").breaks("S03", "är ingen tid");
    }
}
