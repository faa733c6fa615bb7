package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class OutputHasActivityAndResourceTest {

    private static final String OUTPUT = "prestation %s \"planer\" { %s leder till K } roll R";

    @Test
    void findsAnOutputThatComesOfNoActivity() {
        Theory.soundBut("roll R", OUTPUT.formatted("«U»", ""))
                .breaks("V11", WARNING, "”planer” kommer inte av någon", "comes of no activity");
    }

    @Test
    void findsAnOutputThatTakesNoResources() {
        Theory.soundBut("roll R", OUTPUT.formatted("«U»", "av A"))
                .breaks("V11", WARNING, "”planer” tar inga resurser", "takes no resources");
    }

    @Test
    void letsTheOutputOrItsActivityHaveTheResource() {
        Theory.soundBut("roll R", "resurs Tid " + OUTPUT.formatted("U", "av A resurs Tid"))
                .keeps("V11");
        Theory.of(
                        Theory.but("roll R", "resurs Tid " + OUTPUT.formatted("U", "av A"))
                                .replace("när 2020", "resurs Tid när 2020"))
                .keeps("V11");
    }

    @Test
    void findsInTheLocalTheoryThatItIsWithoutWhatYieldsTheOutput() {
        String base =
                Theory.but("roll R", "resurs Tid " + OUTPUT.formatted("U", "av A resurs Tid"));
        Theory.of(base, "programteori Lokal utgår från «P» { utan A }")
                .breaks("V11", "kommer inte av någon aktivitet");
        Theory.of(base, "programteori Lokal utgår från «P» { utan Tid }")
                .breaks("V11", "inga resurser");
        Theory.of(base, "programteori Lokal utgår från P { utan A  utan U }").keeps("V11");
    }
}
