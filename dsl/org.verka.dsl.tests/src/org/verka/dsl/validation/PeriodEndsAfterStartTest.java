package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Theory;

class PeriodEndsAfterStartTest {

    @Test
    void findsAPeriodThatStartsAfterItEnds() {
        Theory.soundBut("när 2020", "när «2020-06 – 2020-01»")
                .breaks(
                        "V35",
                        ERROR,
                        "Tiden 2020-06 – 2020-01 slutar innan",
                        "ends before it begins");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "varför \"behov\" | period «2021-05-02 – 2021-05-01» varför \"behov\"",
                "senast 2020 } | senast «2020-03 – 2020-02» }",
                "senast 2021 | senast «2021 – 2020»",
                "10 2020-03 | 10 «v12 2020 – v11 2020»",
                "VT 2020 N | «HT 2020 – VT 2020» N"
            },
            quoteCharacter = '\0')
    void findsItWhereverATimeIsWritten(String part, String marked) {
        Theory.soundBut(part, marked).breaks("V35", "slutar innan den börjar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-06-01 – 2020-06-01",
                "2020 – 2020",
                "2020-06 – 2020",
                "VT 2020 – HT 2020"
            })
    void letsAPeriodEndOnTheDayWhenItBeginsOrLater(String period) {
        Theory.soundBut("när 2020", "när " + period).keeps("V35");
    }

    @Test
    void tellsOfAPeriodWhereItIsWritten() {
        Theory.of(
                        Theory.but("när 2020", "när «2020-06 – 2020-01»"),
                        "programteori Lokal utgår från P { anpassar aktivitet A { planerat 3 } }")
                .breaks("V35", "slutar innan");
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P {"
                                + " anpassar aktivitet A { när «2020-06 – 2020-01» } }")
                .breaks("V35", "slutar innan");
    }
}
