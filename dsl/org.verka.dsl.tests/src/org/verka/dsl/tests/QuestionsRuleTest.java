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
        Theory.of(at("aktivitet «A»", "varför \"behov\"", "")).breaks("V16", "varför");
        Theory.soundBut("hur \"så\"", "hur \"så\" varför grund praktik").isSound();
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
        Theory.of(
                        at(
                                "programteori «P»",
                                "uppföljning { VT 2020 N, SDQ  av G  med \"formulär\"  ansvarig R }",
                                ""))
                .breaks("V16", "planen för uppföljning");
    }

    @Test
    void findsAStepThatNobodyAnswersFor() {
        Theory.soundBut("\"steg\"  senast 2020  ansvarig R", "«\"steg\"»  senast 2020")
                .breaks("V16", "Ingen ansvarar för det här steget");
    }

    @Test
    void findsAMeasurementThatNobodyAnswersFor() {
        Theory.soundBut(
                        "VT 2020 N, SDQ  av G  med \"formulär\"  ansvarig R",
                        "VT 2020 N, SDQ  med \"f\" ansvarig R  «HT 2020» N")
                .breaks("V16", "Ingen ansvarar för den här mätningen");
    }

    private static String at(String place, String part, String instead) {
        String name = place.replace("«", "").replace("»", "");
        return Theory.SOUND.replace(name, place).replace(part, instead);
    }
}
