package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class AssumptionIsCheckedTest {

    private static final String CHECKED = "prövas \"lista\"  ansvarig R  senast 2020 }";

    @Test
    void namesHowAnAssumptionIsChecked() {
        but("ansvarig R  senast 2020 }")
                .breaks(
                        "V18",
                        WARNING,
                        "”de kommer” säger inte hur det prövas",
                        "how it is checked");
    }

    @Test
    void namesWhoChecksIt() {
        but("prövas \"lista\" senast 2020 }").breaks("V18", WARNING, "vem", "who checks it");
    }

    @Test
    void namesByWhenItIsChecked() {
        but("prövas \"lista\" ansvarig R }").breaks("V18", WARNING, "när", "by when it is checked");
    }

    @Test
    void namesAllThatIsMissingInOneFinding() {
        Theory theory = but("prövas \" \" }");
        assertEquals(1, theory.found("V18").size());
        theory.breaks("V18", "(skriv ”prövas”), ");
    }

    @Test
    void tellsOfAnAssumptionWhereItIsWritten() {
        String base = Theory.but("antagande X", "antagande «X»").replace(CHECKED, "}");
        Theory.of(base, "programteori Lokal utgår från P { }").breaks("V18", "”de kommer”");
        Theory.of(Theory.SOUND, "programteori Lokal utgår från P { antagande «Y» \"det går\" }")
                .breaks("V18", "”det går”");
    }

    private static Theory but(String checked) {
        return Theory.of(Theory.but("antagande X", "antagande «X»").replace(CHECKED, checked));
    }
}
