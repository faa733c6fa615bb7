package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ProgrammeAnswersQuestionsTest {

    private static final String STEPS = "implementering { \"steg\"  senast 2020  ansvarig R }";

    @Test
    void namesWhatAndWhyOfATheoryWithoutActivities() {
        Theory.of("programteori «P» { }")
                .breaks("V16", ERROR, "vad som ska göras", "what is to be done")
                .breaks("V16", "varför");
        Theory.soundBut("programteori P", "programteori P").keeps("V16");
    }

    @Test
    void namesShortTermAndLongTermOfATheory() {
        Theory.of("programteori «P» { resultat på lång sikt L }")
                .breaks("V16", ERROR, "vad det ska leda till på kort sikt", "in the short term");
        Theory.of("programteori «P» { resultat på kort sikt K }")
                .breaks("V16", ERROR, "vad det ska leda till på längre sikt", "in the longer term");
    }

    @Test
    void namesThePlansOfATheory() {
        Theory.of(without(STEPS))
                .breaks("V16", ERROR, "planen för implementering", "plan for implementation");
        Theory.of(
                        Theory.but("programteori P", "programteori «P»")
                                .replace(STEPS, "implementering { }"))
                .breaks("V16", "planen för implementering");
        Theory.of(without(followUp()))
                .breaks("V16", ERROR, "planen för uppföljning", "plan for follow-up");
    }

    @Test
    void asksNoPlanForImplementationOfAServiceThatRunsAlready() {
        String service = Theory.but("programteori P", "verksamhetsidé P");
        Theory.of(service.replace(STEPS, "")).keeps("V16");
        Theory.of(service.replace("idé P", "idé «P»").replace(followUp(), ""))
                .breaks("V16", "planen för uppföljning");
    }

    @Test
    void aLocalTheoryTakesTheAnswersOfItsBase() {
        Theory.of(Theory.SOUND, "programteori Lokal utgår från P { }").isSound();
    }

    @Test
    void tellsInTheBaseWhatTheBaseLeavesOut() {
        Theory.of(without(STEPS), "programteori Lokal utgår från P { }")
                .breaks("V16", "planen för");
    }

    @Test
    void tellsNothingOfALocalTheoryThatAnswersSomeOfWhatItsBaseLeavesOut() {
        Theory.of(
                        without(STEPS).replace(followUp(), ""),
                        "programteori Lokal utgår från P { " + STEPS + " }")
                .breaks("V16", "planen för implementering");
    }

    @Test
    void findsInTheLocalTheoryThatItIsWithoutAllThatItShouldLeadTo() {
        Theory.of(Theory.SOUND, "programteori «Lokal» utgår från P { utan L }")
                .breaks("V16", "på längre sikt");
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { utan L resultat på lång sikt M }")
                .keeps("V16");
    }

    private static String without(String part) {
        return Theory.but("programteori P", "programteori «P»").replace(part, "");
    }

    private static String followUp() {
        int from = Theory.SOUND.indexOf("    uppföljning {");
        return Theory.SOUND.substring(from, Theory.SOUND.indexOf("    utvärderingsfråga"));
    }
}
