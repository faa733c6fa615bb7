package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

/** Where and how often findings are told when theories extend others. */
class JudgeTest {

    @Test
    void theSoundTheoryKeepsEveryRule() {
        Theory.of(Theory.SOUND).isSound();
        Theory.of(Theory.INSTRUMENT).isSound();
    }

    @Test
    void aTheoryThatExtendsASoundOneAndSaysNothingIsSound() {
        Theory.of(Theory.SOUND, "programteori Lokal utgår från P { }").isSound();
        Theory.of(
                        Theory.SOUND,
                        "programteori Lan utgår från P { }",
                        "verksamhetsidé Stad utgår från Lan { }")
                .isSound();
    }

    @Test
    void whatABaseBreaksIsToldOnceHoweverManyExtendIt() {
        Theory.of(
                        Theory.but(Theory.LINK, "leder till «L» som bidragande grund praktik"),
                        "programteori Lan utgår från P {"
                                + " anpassar resultat på kort sikt K \"kortare\" }",
                        "programteori Stad utgår från Lan { anpassar aktivitet A { planerat 3 } }")
                .breaks("V06", "inte varför");
    }

    @Test
    void whatATheoryInTheMiddleBreaksIsToldThereAlone() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lan utgår från «P» { utan X }",
                        "programteori Stad utgår från Lan { anpassar aktivitet A { planerat 3 } }")
                .breaks("V17", "fram till ”längre”");
    }

    @Test
    void whatAnAdaptationMendsIsToldInTheBaseAlone() {
        Theory.of(
                        Theory.but("aktivitet A", "aktivitet «A»").replace("hur \"så\"", ""),
                        "programteori Lokal utgår från P {"
                                + " anpassar aktivitet A { hur \"så här\" } }")
                .breaks("V16", "hur det går till");
    }

    @Test
    void whatIsLeftOutIsNotTold() {
        Theory.of(
                        Theory.but("utvärderingsfråga", "antagande «Y» \"y\" utvärderingsfråga"),
                        "programteori Lokal utgår från P { utan Y }")
                .breaks("V18", "”y”");
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        Theory.of("programteori Lokal utgår från «P» { utan X }", Theory.SOUND)
                .breaks("V17", "fram till ”längre”");
    }

    @Test
    void theoriesThatExtendEachOtherAreToldOfAndComeToAnEnd() {
        Theory theory =
                Theory.of(
                        "programteori P utgår från Q { aktivitet A }",
                        "programteori Q utgår från P { aktivitet B }");
        assertEquals(2, theory.found("S07").size());
    }
}
