package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class WholePathTest {

    private static final String STRAIGHT =
            Theory.SOUND
                    .replace("programteori P", "programteori «P»")
                    .replace("leder till K\n", "leder till L, K\n")
                    .replace(Theory.LINK, "");

    @Test
    void findsThatNoChainGoesAllTheWay() {
        Theory.of(STRAIGHT).breaks("V03", ERROR, "hela vägen", "all the way");
    }

    @Test
    void letsAChainGoOverSeveralShortTermOutcomes() {
        Theory.soundBut(
                        "leder till L",
                        "leder till M } resultat på kort sikt M \"m\" för G { "
                                + "mäts med N baslinje 1 2020-01 leder till L")
                .keeps("V03");
    }

    @Test
    void letsAChainGoOverWhatAnActivityYields() {
        Theory.soundBut("leder till K\n", "} prestation U { av A leder till K\n").keeps("V03");
    }

    @Test
    void anExternalCauseIsNoBeginningOfAChain() {
        Theory.of(
                        STRAIGHT.replace("leder till L, K\n", "leder till L\n")
                                .replace("mål minst 12", "mål minst 12 leder till L")
                                .replace("roll R", "yttre orsak Y leder till K roll R"))
                .breaks("V03", "hela vägen");
    }

    @Test
    void leavesATheoryWithoutOneOfTheThreeToTheEightQuestions() {
        Theory.of("programteori P { aktivitet A resultat på lång sikt L }").keeps("V03");
    }

    @Test
    void findsInTheLocalTheoryThatItBreaksTheOnlyChain() {
        Theory.of(
                        Theory.SOUND,
                        "programteori «Lokal» utgår från P { utan K resultat på kort sikt M"
                                + " anpassar aktivitet A { leder till M } }")
                .breaks("V03", "hela vägen");
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { utan K"
                                + " resultat på kort sikt M { leder till L }"
                                + " anpassar aktivitet A { leder till M } }")
                .keeps("V03");
    }
}
