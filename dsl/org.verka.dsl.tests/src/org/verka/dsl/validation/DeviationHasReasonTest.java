package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.Collected;
import org.verka.dsl.tests.Gathered;
import org.verka.dsl.tests.Theory;

class DeviationHasReasonTest {

    @Test
    void findsThatLessWasDoneThanPlannedAndNobodySaysWhy() {
        Theory.soundBut("planerat 10", "planerat «10»")
                .heldAgainst(Gathered.HALF)
                .breaks(
                        "V26",
                        ERROR,
                        "Av ”aktiviteten” är 5 gjorda men 10",
                        "5 are done but 10 should");
    }

    @Test
    void tellsNothingWithoutEvidence() {
        Theory.of(Theory.SOUND).keeps("V26");
        Theory.of(Theory.SOUND).heldAgainst(Collected.nothing()).keeps("V26");
    }

    @Test
    void letsTheReasonStandInTheRecords() {
        Theory.of(Theory.SOUND).heldAgainst(Gathered.done(5, true)).keeps("V26");
    }

    @Test
    void letsTheReasonBeANoteOrWhatHindered() {
        Theory.soundBut("varför \"nytta\"", "varför \"nytta\" anteckning \"Ledaren var sjuk\"")
                .heldAgainst(Gathered.HALF)
                .keeps("V26");
        Theory.soundBut("roll R", "hinder \"Sjukdom\" berör A roll R")
                .heldAgainst(Gathered.HALF)
                .keeps("V26");
        Theory.soundBut("roll R", "faktorslag Y är hinder faktor Y \"Sjukt\" berör A roll R")
                .heldAgainst(Gathered.HALF)
                .keeps("V26");
    }

    @Test
    void whatHelpedIsNoReasonThatLessWasDone() {
        String text = Theory.but("planerat 10", "planerat «10»");
        Theory.of(text.replace("roll R", "framgångsfaktor \"Vana\" berör A roll R"))
                .heldAgainst(Gathered.HALF)
                .breaks("V26", "5 gjorda");
        Theory.of(text.replace("roll R", "hinder \"Sjukdom\" berör K roll R"))
                .heldAgainst(Gathered.HALF)
                .breaks("V26", "5 gjorda");
    }

    @Test
    void tellsTheDeviationOfALocalTheoryInTheLocalTheory() {
        Theory.of(
                        Theory.but("varför \"nytta\"", "varför \"nytta\" anteckning \"skäl\""),
                        "programteori Lokal utgår från P { aktivitet B \"b\" { planerat «10» } }")
                .heldAgainst(Gathered.HALF)
                .breaks("V26", "”b”");
    }
}
