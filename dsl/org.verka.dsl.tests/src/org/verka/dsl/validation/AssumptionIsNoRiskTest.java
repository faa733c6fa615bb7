package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Theory;

class AssumptionIsNoRiskTest {

    @Test
    void findsARiskWrittenAsAnAssumption() {
        Theory.soundBut("X \"de kommer\"", "X «\"Det finns risk att de hoppar av\"»")
                .breaks("V20", WARNING, "låter som en risk", "sounds like a risk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Personalomsättningen kan försvåra arbetet",
                "BRIST PÅ handledare",
                "Handläggarna hinner inte",
                "There is a risk that parents drop out",
                "Lack of trained staff",
                "The project may fail"
            })
    void knowsWordsOfRiskInBothLanguages(String text) {
        assertEquals(1, assuming(text).found("V20").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Handläggarna har tid",
                "Få hoppar av",
                "Föräldrarna berättar utan risk för att mista kontakten",
                "Barn i riskzonen kommer tidigt",
                "Parents do not drop out",
                "There is no lack of time"
            })
    void letsWhatMustHoldBe(String text) {
        assuming(text).keeps("V20");
    }

    @Test
    void findsTheRiskThatALocalTheoryAdds() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { antagande Y «\"Brist på tid\"» }")
                .breaks("V20", "”Brist på”");
    }

    private static Theory assuming(String text) {
        return Theory.soundBut("X \"de kommer\"", "X \"" + text + "\"");
    }
}
