package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class MeasurementIsAnsweredForTest {

    private static final String LINE =
            "HT 2021 SDQ  av G  med \"formulär\"  ansvarig R  återkopplas till R";

    @Test
    void findsAMeasurementThatNobodyAnswersFor() {
        Theory.soundBut(LINE, "«HT» 2021 SDQ återkopplas till R")
                .breaks("V43", ERROR, "Ingen ansvarar för mätningen av SDQ", "Nobody answers for");
    }

    @Test
    void findsAMeasurementThatIsFedBackToNobody() {
        Theory.soundBut(LINE, "«HT» 2021 SDQ ansvarig R")
                .breaks("V43", ERROR, "återkopplas inte till någon", "is fed back to nobody");
    }

    @Test
    void tellsOfBothApart() {
        assertEquals(2, Theory.soundBut(LINE, "HT 2021 SDQ").found("V43").size());
    }

    @Test
    void letsAMeasurementByEventBeAnsweredForToo() {
        Theory.soundBut(LINE, "6 månader efter avslut SDQ ansvarig R återkopplas till R")
                .keeps("V43");
        Theory.soundBut(LINE, "«vid» avslut SDQ ansvarig R").breaks("V43", "återkopplas inte");
    }

    @Test
    void tellsOfAMeasurementWhereItIsWritten() {
        Theory.of(
                        Theory.but(LINE, "«HT» 2021 SDQ ansvarig R"),
                        "programteori Lokal utgår från P { aktivitet B }")
                .breaks("V43", "återkopplas inte");
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { uppföljning { «2021» SDQ ansvarig R } }")
                .breaks("V43", "återkopplas inte");
    }
}
