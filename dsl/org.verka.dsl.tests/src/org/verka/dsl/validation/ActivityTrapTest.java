package org.verka.dsl.validation;

import static org.verka.dsl.Severity.INFORMATION;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ActivityTrapTest {

    @Test
    void findsFiveActivitiesForOneOutcome() {
        Theory.of("programteori «P» {" + activities(5) + outcomes(1) + "}")
                .breaks(
                        "V10",
                        INFORMATION,
                        "5 aktiviteter men bara 1 resultat",
                        "5 activities but");
    }

    @Test
    void letsFourActivitiesForOneOutcomeBe() {
        Theory.of("programteori P {" + activities(4) + outcomes(1) + "}").keeps("V10");
    }

    @Test
    void letsThreeActivitiesForEachOutcomeBeAndNotMore() {
        Theory.of("programteori P {" + activities(6) + outcomes(2) + "}").keeps("V10");
        Theory.of("programteori «P» {" + activities(7) + outcomes(2) + "}")
                .breaks("V10", "7 aktiviteter");
    }

    @Test
    void leavesATheoryWithoutOutcomesToTheEightQuestions() {
        Theory.of("programteori P {" + activities(9) + "}").keeps("V10");
    }

    @Test
    void countsTheActivitiesOfTheBaseInTheLocalTheory() {
        String base = "programteori P {" + activities(5) + outcomes(2) + "}";
        String local = "programteori %s utgår från P { aktivitet X aktivitet Y %s }";
        Theory.of(base, local.formatted("«Lokal»", "")).breaks("V10", "7 aktiviteter men bara 2");
        Theory.of(base, local.formatted("Lokal", "utan A1")).keeps("V10");
    }

    @Test
    void theTrapOfABaseIsToldThereAlone() {
        Theory.of(
                        "programteori «P» {" + activities(5) + outcomes(1) + "}",
                        "programteori Lokal utgår från P { aktivitet X }")
                .breaks("V10", "5 aktiviteter");
    }

    private static String activities(int count) {
        return many(count, " aktivitet A%d");
    }

    private static String outcomes(int count) {
        return many(count, " resultat på kort sikt K%d");
    }

    private static String many(int count, String each) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(each::formatted)
                .collect(Collectors.joining());
    }
}
