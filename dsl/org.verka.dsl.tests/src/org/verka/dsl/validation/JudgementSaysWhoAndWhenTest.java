package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class JudgementSaysWhoAndWhenTest {

    private static final String ASKED =
            Theory.but("utvärderingsfråga \"Blev", "utvärderingsfråga Nytta \"Blev");

    @Test
    void findsAJudgementThatIsNobodysOrOfNoDay() {
        Theory.of(ASKED, "bedömning av «Nytta» { \"Nej.\"  datum 2021 }")
                .breaks("B02", WARNING, "säger inte vem som bedömer", "does not say who judges");
        Theory.of(ASKED, "bedömning av «Nytta» { \"Nej.\"  av R }")
                .breaks("B02", WARNING, "säger inte när", "does not say when");
        Theory.of(ASKED, "bedömning av «Nytta» { \"Nej.\" }")
                .breaks("B02", "vem som bedömer (skriv ”av” och namnet), när (skriv ”datum”");
    }

    @Test
    void acceptsARoleOrANameAndAnyTime() {
        Theory.of(ASKED, "bedömning av Nytta { \"Nej.\"  av R  datum HT 2021 }").isSound();
        Theory.of(ASKED, "bedömning av Nytta { \"Nej.\"  av \"FoU\"  datum 2021-03-01 }").isSound();
    }
}
