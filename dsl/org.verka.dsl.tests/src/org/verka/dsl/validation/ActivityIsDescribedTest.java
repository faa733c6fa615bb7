package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.dsl.Severity.ERROR;
import static org.verka.dsl.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ActivityIsDescribedTest {

    @Test
    void namesTheFormThePlaceAndTheAmount() {
        without("sätt \"grupp\"").breaks("V22", ERROR, "i vilken form", "in what form it is given");
        without("var \"här\"").breaks("V22", ERROR, "var den ges", "where it is given");
        without("planerat 10 träffar").breaks("V22", ERROR, "hur mycket", "how much");
    }

    @Test
    void namesTheMaterialAsAWarning() {
        without("material \"bok\"")
                .breaks("V22", WARNING, "vilket material", "what material is used");
    }

    @Test
    void tellsTheMaterialApartFromTheRest() {
        Theory theory = without("sätt \"grupp\"  var \"här\"  material \"bok\"");
        assertEquals(
                List.of("ERROR", "WARNING"),
                theory.found("V22").stream().map(f -> f.severity().name()).sorted().toList());
    }

    @Test
    void letsHowOftenBeTheAmount() {
        Theory.of(
                        Theory.but("planerat 10 träffar", "")
                                .replace("när 2020", "när 2020, varje vecka"))
                .keeps("V22");
    }

    @Test
    void anAdaptedActivityTakesItsDescriptionFromItsBase() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { anpassar aktivitet A { var \"där\" } }")
                .isSound();
    }

    @Test
    void tellsNothingOfALocalTheoryThatSaysSomeOfWhatItsBaseLeavesOut() {
        Theory.of(
                        Theory.but("aktivitet A", "aktivitet «A»")
                                .replace("sätt \"grupp\"  var \"här\"", ""),
                        "programteori Lokal utgår från P { anpassar aktivitet A { var \"där\" } }")
                .breaks("V22", "i vilken form");
    }

    private static Theory without(String part) {
        return Theory.of(Theory.but("aktivitet A", "aktivitet «A»").replace(part, ""));
    }
}
