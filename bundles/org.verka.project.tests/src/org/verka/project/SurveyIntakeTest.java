package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.FormAnswer;
import org.verka.store.SqlStore;

/** The library's user survey, as LimeSurvey exports it and as people type it. */
class SurveyIntakeTest {

    private static final String HEADERS =
            "\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"B1\",\"B2\",\"B3\"\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer codes | A3 | A4 | A2",
                "answer codes of version 5 | AO03 | AO04 | AO02",
                "full answers | Oftast | Mycket bra | Till liten del",
                "numbers | 3 | 4 | 2",
                "numbers with words | 3 = Oftast | 4. Mycket bra | Till liten del (2)",
                "as people type | OFTAST | mycket  bra | till liten del"
            })
    void everyExportOfTheSameAnswersIsTheSame(String how, String first, String second, String third)
            throws IOException {
        write(
                "\"7\",\"2019-05-20 10:12:01\",\"3\",\"sv\",\"%s\",\"%s\",\"%s\"\n"
                        .formatted(first, second, third));
        assertEquals(List.of(), take().messages(), how);
        assertEquals(Map.of("1", "3", "2", "4", "3", "2"), items(), how);
    }

    @Test
    void anUnansweredQuestionIsMissing() throws IOException {
        write("\"7\",\"2019-05-20 10:12:01\",\"3\",\"sv\",\"A4\",\"\",\"N/A\"\n");
        assertEquals(List.of(), take().messages());
        assertEquals(Map.of("1", "4"), items());
    }

    @ParameterizedTest
    @CsvSource({
        "A1, A2, A3, A1, '”A1”'",
        "A0, A2, A3, A0, '”A0”'",
    })
    void codesThatMayBeOneStepOffStopTheFileUntilTheMappingSaysWhereTheyBegin(
            String first, String second, String third, String doubted) throws IOException {
        write(
                "\"7\",\"2019-05-20\",\"3\",\"sv\",\"%s\",\"%s\",\"%s\"\n"
                        .formatted(first, second, third));
        FileImport refused = take();
        assertTrue(refused.messages().get(0).contains("där \"A"), refused.messages().toString());
        assertTrue(refused.messages().get(0).contains(doubted), refused.messages().toString());
        assertEquals(FileImport.Outcome.REFUSED, refused.outcome());
    }

    @ParameterizedTest
    @CsvSource({
        "'där \"A0\" är svar 1', 2",
        "'där \"A2\" är svar 3', 2",
        "'där \"A1\" är svar 1', 1"
    })
    void whereTheCodesBeginIsSaidOnceForAll(String said, String first) throws IOException {
        write("\"7\",\"2019-05-20\",\"3\",\"sv\",\"A1\",\"A2\",\"A3\"\n", said);
        assertEquals(List.of(), take().messages());
        int one = Integer.parseInt(first);
        assertEquals(Map.of("1", first, "2", "" + (one + 1), "3", "" + (one + 2)), items());
    }

    @ParameterizedTest
    @CsvSource({"A5", "A0", "Ibland", "4 = Oftast", "3 = Ibland"})
    void whatTheSurveyDoesNotOfferIsTold(String answer) throws IOException {
        write("\"7\",\"2019-05-20 10:12:01\",\"3\",\"sv\",\"%s\",\"1\",\"1\"\n".formatted(answer));
        String told = take().messages().get(0);
        assertTrue(told.contains("rad 2, kolumn 5 ”B1”") && told.contains(answer), told);
    }

    private FileImport take() {
        try (Project project = Project.open(folder, Locale.of("sv"))) {
            return project.importAll(false, Progress.none()).files().get(0);
        }
    }

    private Map<String, String> items() {
        try (EvidenceStore store = SqlStore.open(folder.resolve(".verka/evidence"))) {
            FormAnswer form = store.read().forms().get(0);
            Map<String, String> items = new TreeMap<>();
            form.items().forEach((item, value) -> items.put(item, value.toPlainString()));
            return items;
        }
    }

    private void write(String rows) throws IOException {
        write(rows, "");
    }

    private void write(String rows, String said) throws IOException {
        Files.writeString(
                folder.resolve("teori.verka"),
                """
                regler { V14 av därför att "bara intag"  V16 av därför att "bara intag"  V41 av därför att "bara intag" }
                programteori P { plats Orten }
                intag Svar från "svar.csv" {
                    formulär Brukarenkat  plats Orten  uppgiftslämnare Brukare  tillfälle efter
                    kolumn "id" är klient
                    kolumn "submitdate" är datum
                    kolumner "B1" till "B3" är frågor 1–3 %s
                    ignorera "lastpage"
                    ignorera "startlanguage"
                }
                """
                        .formatted(said));
        Files.writeString(folder.resolve("svar.csv"), HEADERS + rows);
    }
}
