package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Theory;

class LastingOutcomeIsFollowedUpTest {

    private static final String LAST = "HT 2021 SDQ";

    @Test
    void findsALastingOutcomeThatIsNotMeasuredSixMonthsLater() {
        Theory.of(Theory.but(LAST, "2021-05 SDQ").replace("sikt L", "sikt «L»"))
                .breaks(
                        "V42",
                        WARNING,
                        "mäts inte så sent som 2021-06-30",
                        "as late as 2021-06-30");
    }

    @Test
    void countsSixMonthsToTheDay() {
        String until = Theory.but("när 2020", "när 2020-01-15 – 2020-11-30");
        Theory.of(until.replace(LAST, "2021-05-30 SDQ")).keeps("V42");
        Theory.of(until.replace(LAST, "2021-05-29 SDQ").replace("sikt L", "sikt «L»"))
                .breaks("V42", "2021-05-30");
    }

    @Test
    void countsFromTheLastActivityThatLeadsThere() {
        String later = "aktivitet B \"b\" { när 2022 %s } roll R";
        Theory.of(
                        Theory.but("roll R", later.formatted("leder till K"))
                                .replace("sikt L", "sikt «L»"))
                .breaks("V42", "2023-06-30");
        Theory.soundBut("roll R", later.formatted("")).keeps("V42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 månader efter avslut",
                "1 halvår efter avslut",
                "2 kvartal efter avslut",
                "1 år efter avslut",
                "1 termin efter avslut",
                "26 veckor efter avslut",
                "180 dagar efter avslut"
            })
    void letsAMeasurementWaitSixMonthsForTheClientsWay(String when) {
        Theory.soundBut(LAST, when + " SDQ").keeps("V42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vid avslut",
                "5 månader efter avslut",
                "25 veckor efter avslut",
                "179 dagar efter avslut",
                "12 månader efter inskrivning"
            })
    void findsThatItWaitsLess(String when) {
        Theory.of(Theory.but(LAST, when + " SDQ").replace("sikt L", "sikt «L»"))
                .breaks("V42", "sex månader efter den sista kontakten");
    }

    @Test
    void asksNothingOfTheShortTermOrOfWhatIsNotPlanned() {
        Theory.of(Theory.but("när 2020", "").replace(LAST, "VT 2020 SDQ")).keeps("V42");
        Theory.of(Theory.but("N, SDQ", "N").replace(LAST, "VT 2021 N")).keeps("V42");
    }

    @Test
    void findsInTheLocalTheoryThatItGoesOnLonger() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från «P» { anpassar aktivitet A { när 2021 } }")
                .breaks("V42", "2022-06-30");
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { anpassar aktivitet A { när 2019 } }")
                .keeps("V42");
    }
}
