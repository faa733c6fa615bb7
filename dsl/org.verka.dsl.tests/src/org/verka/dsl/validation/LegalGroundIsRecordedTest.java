package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class LegalGroundIsRecordedTest {

    @Test
    void findsATheoryThatDoesNotSayByWhatRight() {
        Theory.of(
                        Theory.but("programteori P", "programteori «P»")
                                .replace("rättslig grund \"lagen\"", ""))
                .breaks("V44", WARNING, "med vilken rätt uppgifterna behandlas", "with what right");
        Theory.of(Theory.but("programteori P", "programteori «P»").replace("\"lagen\"", "\" \""))
                .breaks("V44", "med vilken rätt");
    }

    @Test
    void aLocalTheoryHasTheGroundOfItsBase() {
        Theory.of(Theory.SOUND, "programteori Lokal utgår från P { }").keeps("V44");
    }

    @Test
    void tellsInTheBaseAloneThatTheBaseHasNone() {
        String base =
                Theory.but("programteori P", "programteori «P»")
                        .replace("rättslig grund \"lagen\"", "");
        Theory.of(base, "programteori Lokal utgår från P { }").breaks("V44", "med vilken rätt");
        Theory.of(base, "programteori Lokal utgår från P { rättslig grund \"lagen\" }")
                .breaks("V44", "med vilken rätt");
    }
}
