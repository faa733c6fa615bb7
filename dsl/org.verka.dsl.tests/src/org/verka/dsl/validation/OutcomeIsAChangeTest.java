package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Theory;

class OutcomeIsAChangeTest {

    @Test
    void findsAnOutcomeThatIsWordedAsAThing() {
        Theory.soundBut("K \"kortare\"", "K «\"barnens hälsa\"»")
                .breaks(
                        "V12",
                        WARNING,
                        "”barnens hälsa” är inte formulerat",
                        "not worded as a change");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Utbildning för föräldrar",
                "En ledare i varje grupp",
                "Handläggare och projektledare",
                "Samtal genomförs",
                "Parent training",
                "A leader in each group",
                "Children's health"
            })
    void findsWhatIsDoneOrIsThere(String text) {
        assertEquals(1, worded(text).found("V12").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fler barn upptäcks",
                "Föräldrarna grälar mindre",
                "Lugnare vardag",
                "ÖKAD trygghet",
                "Familjerna får stöd i tid",
                "Färre återfall",
                "More children are detected",
                "Parents quarrel less",
                "Reduced drinking",
                "Calmer days"
            })
    void knowsWordsOfChangeInBothLanguages(String text) {
        worded(text).keeps("V12");
    }

    @Test
    void letsTheChangeBeSaidBesideTheTitle() {
        Theory.soundBut(
                        "K \"kortare\" för G {",
                        "K \"hälsan\" för G { förändring hos \"barnen: de mår bättre\"")
                .keeps("V12");
    }

    @Test
    void leavesAnOutcomeWithoutAnyTextAlone() {
        Theory.soundBut("K \"kortare\"", "K").keeps("V12");
    }

    @Test
    void findsTheTextThatALocalTheoryGivesAnOutcomeInTheLocalTheory() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P {\n"
                                + "anpassar resultat på kort sikt K «\"hälsan\"» }")
                .breaks("V12", "”hälsan”");
        Theory.of(
                        Theory.but("K \"kortare\"", "K «\"hälsan\"»"),
                        "programteori Lokal utgår från P { anpassar resultat på kort sikt K }")
                .breaks("V12", "”hälsan”");
    }

    private static Theory worded(String text) {
        return Theory.soundBut("K \"kortare\"", "K \"" + text + "\"");
    }
}
