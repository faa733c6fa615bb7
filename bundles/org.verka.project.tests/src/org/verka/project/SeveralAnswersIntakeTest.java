package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.evidence.EvidenceStore;
import org.verka.store.SqlStore;

/** Questions to which several answers may be given, as the programs for web forms write them. */
class SeveralAnswersIntakeTest {

    private static final String EACH =
            """
            kolumn "%1$s1%2$s" är fråga Skal svar 1
            kolumn "%1$s2%2$s" är fråga Skal svar 2
            kolumn "%1$s3%2$s" är fråga Skal svar "skola"
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "LimeSurvey, codes | q5[SQ00 | ] | Y |  | Y",
                "LimeSurvey, full answers | q5[SQ00 | ] | Ja | Nej | Ja",
                "LimeSurvey, English | q5[SQ00 | ] | Yes | No | Yes",
                "LimeSurvey, N for no | q5[SQ00 | ] | Y | N | Y",
                "LimeSurvey, for R and SPSS | q5_SQ00 |  | 1 | 0 | 1",
                "ODK, split | skal/ |  | 1 | 0 | 1",
                "Kobo, split | grupp/skal/ |  | 1.0 |  | 1.0",
                "a cross | val |  | X |  | x",
                "true and false | val |  | TRUE | FALSE | TRUE",
                "the answer itself | val |  | oro |  | Skola"
            })
    void aColumnForEachAnswer(String how, String before, String after, String a, String b, String c)
            throws IOException {
        String end = after == null ? "" : after;
        write(
                EACH.formatted(before, end),
                "\"%1$s1%2$s\",\"%1$s2%2$s\",\"%1$s3%2$s\"".formatted(before, end),
                List.of(a, b == null ? "" : b, c));
        assertEquals(List.of(), take().messages(), how);
        assertEquals(Map.of("Skal", "oro; skola"), answers(), how);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XLSForm, numbers | 1 3",
                "XLSForm, in the order of clicking | 3 1",
                "XLSForm, names | oro skola",
                "XLSForm, names of its own | worry school",
                "Google Forms | oro, skola",
                "Microsoft Forms | oro;skola;",
                "as people type | Skola / ORO"
            })
    void allAnswersInOneColumn(String how, String written) throws IOException {
        write(
                """
                kolumn "skal" är fråga Skal där "worry" är svar 1, "school" är svar "skola"
                """,
                "skal",
                List.of(written));
        assertEquals(List.of(), take().messages(), how);
        assertEquals(Map.of("Skal", "oro; skola"), answers(), how);
    }

    @Test
    void wordsOfSeveralPartsAreTakenWhole() throws IOException {
        write("kolumn \"skal\" är fråga Skal", "skal", List.of("anmälan från skola skola"));
        assertEquals(List.of(), take().messages());
        assertEquals(Map.of("Skal", "anmälan från skola; skola"), answers());
    }

    @Test
    void aQuestionWhereNothingWasChosenIsNotAnswered() throws IOException {
        write(
                EACH.formatted("q5[SQ00", "]") + "kolumn \"kon\" är fråga Kon",
                "\"q5[SQ001]\",\"q5[SQ002]\",\"q5[SQ003]\",\"kon\"",
                List.of("", "N", "N/A", "man"));
        assertEquals(List.of(), take().messages());
        assertEquals(Map.of("Kon", "man"), answers());
    }

    @ParameterizedTest
    @CsvSource({"kanske", "2", "3"})
    void whatIsNeitherYesNorNoIsAsked(String written) throws IOException {
        write(
                EACH.formatted("q5[SQ00", "]"),
                "\"q5[SQ001]\",\"q5[SQ002]\",\"q5[SQ003]\"",
                List.of("Y", written, "Y"));
        String told = take().messages().get(0);
        assertTrue(told.contains("rad 2, kolumn 4 ”q5[SQ002]”") && told.contains(written), told);
    }

    @Test
    void oneAndTwoForYesAndNoAreReadAsTheMappingSays() throws IOException {
        write(
                EACH.formatted("q5[SQ00", "]")
                        .replace("svar 2\n", "svar 2 där \"2\" är svar \"nej\"\n"),
                "\"q5[SQ001]\",\"q5[SQ002]\",\"q5[SQ003]\"",
                List.of("1", "2", "1"));
        assertEquals(List.of(), take().messages());
        assertEquals(Map.of("Skal", "oro; skola"), answers());
    }

    @Test
    void anAnswerThatTheFormDoesNotOfferIsTold() throws IOException {
        write("kolumn \"skal\" är fråga Skal", "skal", List.of("oro brand"));
        String told = take().messages().get(0);
        assertTrue(told.contains("rad 2, kolumn 3 ”skal”") && told.contains("oro brand"), told);
        assertTrue(told.contains("anmälan från skola"), told);
    }

    @ParameterizedTest
    @CsvSource({"fråga Skal svar 9", "fråga Kon svar \"man\""})
    void aColumnOfAnAnswerThatCannotBeOneOfSeveralStopsTheFile(String said) throws IOException {
        write("kolumn \"skal\" är " + said, "skal", List.of("Y"));
        FileImport refused = take();
        assertTrue(refused.messages().get(0).contains("har inget sådant svar"));
        assertEquals(Map.of(), answers());
    }

    private FileImport take() {
        try (Project project = Project.open(folder, Locale.of("sv"))) {
            return project.importAll(true, Progress.none()).files().get(0);
        }
    }

    private Map<String, String> answers() {
        try (EvidenceStore store = SqlStore.open(folder.resolve(".verka/evidence"))) {
            return store.read().forms().stream()
                    .findFirst()
                    .map(f -> Map.copyOf(f.texts()))
                    .orElse(Map.of());
        }
    }

    private void write(String columns, String headers, List<String> cells) throws IOException {
        Files.writeString(
                folder.resolve("teori.verka"),
                """
                regler { V14 av därför att "bara intag"  V16 av därför att "bara intag"  V41 av därför att "bara intag" }
                programteori P { plats Orten }
                instrument Prov { licens "fri"  uppgiftslämnare Barnet
                    fråga Kon "Kön" svar "kvinna", "man"
                    fråga Skal "Skäl" svar flera 1 "oro", 2 "anmälan från skola", 3 "skola"
                }
                intag Svar från "svar.csv" {
                    formulär Prov  plats Orten  uppgiftslämnare Barnet  tillfälle efter
                    kolumn "id" är klient
                    kolumn "submitdate" är datum
                    %s
                }
                """
                        .formatted(columns));
        String quoted = String.join("\",\"", cells);
        Files.writeString(
                folder.resolve("svar.csv"),
                "id,submitdate,%s\n7,2019-05-20,\"%s\"\n".formatted(headers, quoted));
    }
}
