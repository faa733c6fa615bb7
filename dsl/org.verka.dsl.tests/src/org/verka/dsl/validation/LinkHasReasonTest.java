package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class LinkHasReasonTest {

    @Test
    void findsALinkThatDoesNotSayWhy() {
        Theory.soundBut(Theory.LINK, "leder till «L» som bidragande grund praktik")
                .breaks(
                        "V06",
                        WARNING,
                        "inte varför ”kortare” leder till ”längre”",
                        "Write “because”");
        Theory.soundBut(
                        Theory.LINK,
                        "leder till «L» som bidragande, därför att \" \" grund praktik")
                .breaks("V06", "därför att");
    }

    @Test
    void letsAMechanismBeTheReason() {
        Theory.soundBut(
                        Theory.LINK,
                        "leder till L som bidragande, genom M grund praktik }"
                                + " mekanism M \"övning\" { grund praktik")
                .isSound();
    }

    @Test
    void leavesAnUnknownNameToWhatTellsOfNames() {
        Theory.soundBut(Theory.LINK, "leder till Ingenstans").keeps("V06");
    }

    @Test
    void tellsOfALinkWhereItIsWrittenAndNotInTheTheoryThatTakesItOver() {
        String without = Theory.but(Theory.LINK, "leder till «L» som bidragande grund praktik");
        Theory.of(without, "programteori Lokal utgår från P { }").breaks("V06", "”därför att”");
        Theory.of(
                        without,
                        "programteori Lokal utgår från P { anpassar aktivitet A { planerat 5 } }")
                .breaks("V06", "”därför att”");
    }

    @Test
    void findsTheLinkThatALocalTheoryWritesAnew() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P {\n"
                                + "anpassar aktivitet A { leder till «K» som bidragande } }")
                .breaks("V06", "”aktiviteten” leder till ”kortare”");
    }
}
