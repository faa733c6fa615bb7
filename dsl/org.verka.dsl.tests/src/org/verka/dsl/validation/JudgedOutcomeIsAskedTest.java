package org.verka.dsl.validation;

import static org.verka.dsl.Severity.INFORMATION;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class JudgedOutcomeIsAskedTest {

    private static final String ASKED =
            Theory.but("utvärderingsfråga \"Blev", "utvärderingsfråga Nytta \"Blev");

    @Test
    void findsAnOutcomeThatNoQuestionIsAbout() {
        Theory.of(ASKED, "bedömning av «K» { \"Ja.\"  av R  datum 2021 }")
                .breaks("B05", INFORMATION, "ingen utvärderingsfråga", "no evaluation question");
    }

    @Test
    void acceptsAnOutcomeThatAQuestionIsAboutEvenInTheTheoryThatIsExtended() {
        String asked = ASKED.replace("biverkningar", "om K biverkningar");
        Theory.of(asked, "bedömning av K { \"Ja.\"  av R  datum 2021 }").isSound();
        Theory.of(
                        asked,
                        "programteori Lokal utgår från P { anpassar resultat på kort sikt K {} }",
                        "bedömning av P.K { \"Ja.\"  av R  datum 2021 }")
                .keeps("B05");
    }
}
