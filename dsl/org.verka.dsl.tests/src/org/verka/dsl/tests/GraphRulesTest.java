package org.verka.dsl.tests;

import org.junit.jupiter.api.Test;

class GraphRulesTest {

    @Test
    void theSoundTheoryKeepsEveryRule() {
        Theory.of(Theory.SOUND).isSound();
    }

    @Test
    void rule1FindsAnActivityThatLeadsToNothing() {
        Theory.soundBut("roll R", "aktivitet «Ensam» \"ensam\" { hur \"h\" när 2020 vem R } roll R")
                .breaks("V01", "”ensam” leder inte till något resultat")
                .inEnglish("V01", "leads to no outcome");
        Theory.soundBut(
                        "roll R",
                        "aktivitet E \"e\" { hur \"h\" när 2020 vem R leder till L } roll R")
                .keeps("V01");
    }

    @Test
    void rule2FindsAnOutcomeThatNothingLeadsTo() {
        String outcome =
                "resultat på lång sikt %s \"ö\" för G "
                        + "{ mäts med N baslinje 1 2020-01 } roll R";
        Theory.soundBut("roll R", outcome.formatted("«Ur»"))
                .breaks("V02", "yttre orsak")
                .inEnglish("V02", "external cause");
        Theory.soundBut("roll R", "yttre orsak Y \"y\" leder till Ur " + outcome.formatted("Ur"))
                .keeps("V02");
    }

    @Test
    void rule3FindsThatNoChainGoesAllTheWay() {
        Theory.soundBut("programteori P", "programteori «P»").keeps("V03");
        Theory.of(
                        Theory.SOUND
                                .replace("programteori P", "programteori «P»")
                                .replace("leder till K\n", "leder till L, K\n")
                                .replace(
                                        "leder till L\n            som bidragande, därför att "
                                                + "\"skäl\" grund praktik\n",
                                        ""))
                .breaks("V03", "hela vägen")
                .inEnglish("V03", "all the way");
        Theory.soundBut(
                        "leder till L",
                        "leder till M } resultat på kort sikt M \"m\" för G { "
                                + "mäts med N baslinje 1 2020-01 leder till L")
                .keeps("V03");
    }
}
