package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class JudgementHasTextTest {

    private static final String ASKED =
            Theory.but("utvärderingsfråga \"Blev", "utvärderingsfråga Nytta \"Blev");

    @Test
    void findsARatingWithoutAText() {
        Theory.of(ASKED, "bedömning av «Nytta» { omdöme uppnått  av \"FoU\"  datum 2021 }")
                .breaks("B01", WARNING, "har ingen text", "has no text");
        Theory.of(ASKED, "bedömning av «P» { \" \"  av \"FoU\"  datum 2021 }")
                .breaks("B01", "har ingen text");
    }

    @Test
    void acceptsATextWithoutARating() {
        Theory.of(ASKED, "bedömning av P.Nytta { \"Nej.\"  av \"FoU\"  datum 2021 }").isSound();
    }

    @Test
    void asksNothingOfAJudgementOfWhatIsNotThere() {
        Theory.of(ASKED, "bedömning av Ingenting { omdöme uppnått }").keeps("B01");
    }
}
