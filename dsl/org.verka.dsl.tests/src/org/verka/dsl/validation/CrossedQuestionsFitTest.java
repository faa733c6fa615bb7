package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class CrossedQuestionsFitTest {

    private static final String SURVEY =
            """
            instrument Enkat "Enkäten" { licens "Egen"
                fråga 1 "Bor här" svar 1 "nej", 2 "ja"
                fråga Kontakt "Kontakt?" svar "nej", "ja"
                fråga Skal "Skäl?" svar flera "oro", "annat"
                fråga Fritt "Något mer?" svar text
                fråga Grad "Hur mycket?" svar 0–10
            }
            """;

    private static Theory crossing(String crossed) {
        return Theory.of(
                SURVEY, "programteori P { utvärderingsfråga \"F\" korsar " + crossed + " }");
    }

    @Test
    void twoQuestionsWithFixedOptionsAreCrossedByNameOrNumber() {
        crossing("Enkat.Kontakt med Enkat fråga 1").keeps("I11");
        crossing("Enkat.Kontakt med Enkat fråga 1").keeps("I02");
    }

    @Test
    void findsWhatHasNoOptionsWithWords() {
        crossing("Enkat.Kontakt med «Enkat.Fritt»")
                .breaks("I11", ERROR, "”Något mer?” har inga fasta svar", "has no fixed options");
        crossing("«Enkat.Grad» med Enkat.Kontakt").breaks("I11", "inga fasta svar med ord");
    }

    @Test
    void findsAQuestionWithSeveralAnswersAndAQuestionCrossedWithItself() {
        crossing("Enkat.Kontakt med «Enkat.Skal»").breaks("I11", "flera svar");
        crossing("Enkat.Kontakt med «Enkat.Kontakt»").breaks("I11", "med sig själv");
    }

    @Test
    void findsAFormWithoutAQuestionAndANumberTooMany() {
        crossing("Enkat.Kontakt med «Enkat»").breaks("I11", "inte vilken fråga i ”Enkäten”");
        crossing("Enkat.Kontakt fråga «3» med Enkat fråga 1").breaks("I11", "redan en fråga");
        crossing("Enkat.Kontakt med Enkat fråga «7»").breaks("I02", "ingen fråga 7");
    }

    @Test
    void aQuestionIsCrossedWithSitesOrOccasionsAndTheyAreNotWithEachOther() {
        String two = "programteori P { platser A, B utvärderingsfråga \"F\" korsar ";
        Theory.of(SURVEY, two + "plats med Enkat.Kontakt }").keeps("I11");
        Theory.of(SURVEY, two + "Enkat.Kontakt med tillfälle }").keeps("I11");
        Theory.of(SURVEY, two + "plats med «tillfälle» }")
                .breaks("I11", ERROR, "Varken plats eller tillfälle", "Neither plats nor");
        crossing("«plats» med Enkat.Kontakt")
                .breaks("I11", ERROR, "bara en plats", "one site only");
    }

    @Test
    void theWordsMayStillBeNames() {
        Theory.of(
                        "instrument korsar { licens \"Egen\" fråga crosses svar \"nej\", \"ja\""
                                + " fråga kodare svar \"nej\", \"ja\" }"
                                + " räkning R { enhet korsar }")
                .keeps("S01");
    }
}
