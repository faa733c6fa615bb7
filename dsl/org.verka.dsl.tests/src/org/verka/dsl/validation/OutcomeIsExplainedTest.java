package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.dsl.Severity.ERROR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verka.dsl.Finding;
import org.verka.dsl.tests.Theory;

class OutcomeIsExplainedTest {

    private static final String OUTCOME =
            "resultat på lång sikt %s \"ö\" för G { mäts med N baslinje 1 2020-01 } roll R";

    @Test
    void findsAnOutcomeThatNothingLeadsTo() {
        Theory.soundBut("roll R", OUTCOME.formatted("«Ur»"))
                .breaks("V02", ERROR, "yttre orsak", "external cause");
    }

    @Test
    void letsAnExternalCauseExplainAnOutcomeAndWhatThatLeadsTo() {
        Theory.soundBut("roll R", "yttre orsak Y leder till Ur " + OUTCOME.formatted("Ur"))
                .keeps("V02");
        Theory.soundBut(
                        "roll R",
                        "yttre orsak Y leder till M resultat på kort sikt M { leder till Ur } "
                                + OUTCOME.formatted("Ur"))
                .keeps("V02");
    }

    @Test
    void twoOutcomesDoNotExplainEachOther() {
        Theory theory =
                Theory.soundBut(
                        "roll R",
                        "resultat på kort sikt M { leder till O }"
                                + " resultat på kort sikt O { leder till M som återkoppling } roll R");
        assertEquals(
                List.of("M", "O"),
                theory.found("V02").stream()
                        .map(Finding::message)
                        .map(m -> m.replaceAll(".*resultatet ”(.)”.*", "$1"))
                        .toList());
    }

    @Test
    void findsInTheLocalTheoryThatItIsWithoutWhatLedToAnOutcomeOfItsBase() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från «P» { utan A aktivitet B { leder till L } }")
                .breaks("V02", "”kortare”");
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { utan A aktivitet B { leder till K } }")
                .keeps("V02");
    }
}
