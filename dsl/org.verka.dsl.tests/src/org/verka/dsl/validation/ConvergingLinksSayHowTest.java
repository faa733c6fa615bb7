package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Theory;

class ConvergingLinksSayHowTest {

    private static final String SECOND =
            "aktivitet B \"b\" { hur \"h\" när 2020 vem R leder till K därför att \"s\" } roll R";

    @Test
    void findsAnOutcomeThatSeveralThingsLeadTo() {
        Theory.of(Theory.but("roll R", SECOND).replace("sikt K", "sikt «K»"))
                .breaks("V08", WARNING, "Till ”kortare” leder 2 vägar", "2 ways lead to “kortare”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kräver alla", "kräver någon"})
    void letsItSayWhetherAllOrAnyIsRequired(String required) {
        Theory.of(Theory.but("roll R", SECOND).replace("mäts med N", required + " mäts med N"))
                .keeps("V08");
    }

    @Test
    void countsNeitherFeedbackNorTheSameThingTwice() {
        Theory.soundBut("senast 2021\n", "senast 2021\n leder till K som återkoppling")
                .keeps("V08");
        Theory.soundBut("leder till K\n", "leder till K, K\n").keeps("V08");
    }

    @Test
    void countsWhatAnActivityYieldsTogetherWithTheActivity() {
        Theory.soundBut("roll R", "prestation U { av A leder till K } roll R").keeps("V08");
        Theory.of(
                        Theory.but("roll R", "prestation U leder till K roll R")
                                .replace("prestation U", "prestation U {")
                                .replace("leder till K roll R", "leder till K } roll R")
                                .replace("sikt K", "sikt «K»"))
                .breaks("V08", "2 vägar");
    }

    @Test
    void countsAnExternalCause() {
        Theory.of(
                        Theory.but("roll R", "yttre orsak Y \"y\" leder till K roll R")
                                .replace("sikt K", "sikt «K»"))
                .breaks("V08", "2 vägar");
    }

    @Test
    void findsInTheLocalTheoryThatItAddsAWay() {
        String more = "programteori Lokal utgår från «P» { aktivitet B { leder till K } %s }";
        Theory.of(Theory.SOUND, more.formatted("")).breaks("V08", "Till ”kortare” leder 2 vägar");
        Theory.of(Theory.SOUND, more.formatted("anpassar resultat på kort sikt K { kräver någon }"))
                .keeps("V08");
    }

    @Test
    void letsTheLocalTheoryBeWhenItLeavesOneWay() {
        String base = Theory.but("roll R", SECOND).replace("sikt K", "sikt «K»");
        Theory.of(base, "programteori Lokal utgår från P { utan B }").breaks("V08", "2 vägar");
    }
}
