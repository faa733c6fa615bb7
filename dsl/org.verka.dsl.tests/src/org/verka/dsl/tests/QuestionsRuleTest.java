package org.verka.dsl.tests;

import org.junit.jupiter.api.Test;

class QuestionsRuleTest {

    @Test
    void namesWhatOfAnActivity() {
        Theory.soundBut("aktivitet A \"aktiviteten\"", "aktivitet «A»")
                .breaks("V16", "vad som ska göras")
                .inEnglish("V16", "what is to be done");
    }

    @Test
    void namesHowOfAnActivity() {
        Theory.of(at("aktivitet «A»", "hur \"så\"", ""))
                .breaks("V16", "hur det går till")
                .inEnglish("V16", "how it is done");
    }

    @Test
    void namesWhenOfAnActivity() {
        Theory.of(at("aktivitet «A»", "när 2020", "")).breaks("V16", "när det ska ske");
    }

    @Test
    void namesWhyWhenNeitherTheActivityNorTheTheorySays() {
        Theory.of(at("aktivitet «A»", "varför \"behov\"", "").replace("varför \"nytta\"", ""))
                .breaks("V16", "varför");
        Theory.soundBut("varför \"nytta\"", "varför grund praktik").isSound();
    }

    @Test
    void namesWhoOfAnActivity() {
        Theory.of(at("aktivitet «A»", "vem R", "")).breaks("V16", "vem som gör det");
        Theory.soundBut("vem R", "ansvarig R").isSound();
    }

    @Test
    void namesAllThatOneActivityLeavesOutInOneFinding() {
        Theory.of(at("aktivitet «A»", "hur \"så\"  när 2020  vem R", ""))
                .breaks("V16", "hur det går till (skriv ”hur”); när det ska ske");
    }

    @Test
    void namesShortTermAndLongTermOfATheory() {
        Theory.of("programteori «P» \"p\" { resultat på lång sikt L \"l\" }")
                .breaks("V16", "vad det ska leda till på kort sikt")
                .inEnglish("V16", "in the short term");
        Theory.of("programteori «P» \"p\" { resultat på kort sikt K \"k\" }")
                .breaks("V16", "vad det ska leda till på längre sikt");
    }

    @Test
    void namesThePlansOfATheory() {
        Theory.of(
                        at(
                                "programteori «P»",
                                "implementering { \"steg\"  senast 2020  ansvarig R }",
                                ""))
                .breaks("V16", "planen för implementering");
        String text = Theory.SOUND.replace("programteori P", "programteori «P»");
        int from = text.indexOf("    uppföljning {");
        int to = text.indexOf("    utvärderingsfråga");
        Theory.of(text.substring(0, from) + text.substring(to))
                .breaks("V16", "planen för uppföljning");
    }

    @Test
    void asksNoPlanForImplementationOfAServiceThatRunsAlready() {
        Theory.of(
                        Theory.SOUND
                                .replace("programteori P", "verksamhetsidé P")
                                .replace(
                                        "implementering { \"steg\"  senast 2020  ansvarig R }", ""))
                .keeps("V16");
    }

    @Test
    void findsAStepThatNobodyAnswersFor() {
        Theory.soundBut("\"steg\"  senast 2020  ansvarig R", "«\"steg\"»  senast 2020")
                .breaks("V16", "Ingen ansvarar för det här steget");
    }

    private static String at(String place, String part, String instead) {
        String name = place.replace("«", "").replace("»", "");
        return Theory.SOUND.replace(name, place).replace(part, instead);
    }
}
