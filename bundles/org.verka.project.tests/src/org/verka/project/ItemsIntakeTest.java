package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.FormAnswer;
import org.verka.store.SqlStore;

/**
 * Forms answered item by item, through the library's instruments into a real store. scored.csv has
 * some of the forms that R has scored for the tests of the language (scoring.R there).
 */
class ItemsIntakeTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"SDQ, 25", "AUDIT, 10"})
    void formsAreScoredAsRScoresThemAndTheirItemsKept(String instrument, int items)
            throws IOException {
        List<String[]> scored = scored(instrument);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            rows.add(row(i, scored.get(i)[1].split(" ")));
        }
        write(instrument, items, rows);
        assertEquals(List.of(), take().messages());
        List<FormAnswer> stored = stored();
        assertEquals(scored.size(), stored.size());
        for (FormAnswer form : stored) {
            String[] expected = scored.get(Integer.parseInt(form.subject().substring(1)));
            assertEquals(known(expected[2].split(" ")), text(form.scores()), form.subject());
            assertEquals(answered(expected[1].split(" ")), text(form.items()), form.subject());
        }
    }

    @Test
    void anAnswerThatTheFormDoesNotOfferIsToldByItemRowAndColumn() throws IOException {
        write("AUDIT", 10, List.of(row(0, "0 1 2 3 4 0 1 2 3 4".split(" "))));
        String told = take().messages().get(0);
        assertTrue(told.contains("rad 2") && told.contains("f9"), told);
        assertTrue(told.contains("3 är inget svar på fråga 9"), told);
        assertTrue(told.contains("0, 2, 4"), told);
    }

    @Test
    void asManyColumnsAsItemsAreAskedFor() throws IOException {
        write("AUDIT", 9, List.of(row(0, "0 1 2 3 4 0 1 2 2".split(" "))));
        Path theory = folder.resolve("teori.verka");
        Files.writeString(theory, Files.readString(theory).replace("frågor 1–9", "frågor 1–10"));
        String told = take().messages().get(0);
        assertTrue(told.contains("9 kolumner") && told.contains("10 frågor"), told);
    }

    @Test
    void aScoreInTheFileThatTheAnswersDoNotGiveIsTold() throws IOException {
        write("AUDIT", 10, List.of(row(0, "0 1 2 3 4 0 1 2 2 4".split(" "))));
        Path theory = folder.resolve("teori.verka");
        Files.writeString(
                theory,
                Files.readString(theory)
                        .replace("kolumn \"dag\"", "kolumn \"summa\" är Total\nkolumn \"dag\""));
        Path file = folder.resolve("former.csv");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0) + ";summa", lines.get(1) + ";18"));
        String told = take().messages().get(0);
        assertTrue(told.contains("18 stämmer inte") && told.contains("ger 19"), told);
    }

    @Test
    void aFormOnTwoRowsIsToldAndNeitherIsTaken() throws IOException {
        String[] answers = "0 1 2 3 4 0 1 2 2 4".split(" ");
        write("AUDIT", 10, List.of(row(0, answers), row(1, answers), row(0, answers)));
        FileImport taken = take();
        assertEquals(FileImport.Outcome.REFUSED, taken.outcome());
        assertTrue(taken.messages().get(0).contains("rad 4"), taken.messages().toString());
        assertEquals(List.of(), stored());
    }

    private FileImport take() {
        try (Project project = Project.open(folder, SWEDISH)) {
            assertEquals(List.of(), errors(project));
            return project.importAll(false, Progress.none()).files().get(0);
        }
    }

    private static List<String> errors(Project project) {
        return project.sound()
                ? List.of()
                : project.check().findings().stream().map(Object::toString).toList();
    }

    private List<FormAnswer> stored() {
        try (EvidenceStore store = SqlStore.open(folder.resolve(".verka/evidence"))) {
            return store.read().forms();
        }
    }

    private void write(String instrument, int items, List<String> rows) throws IOException {
        boolean several = instrument.equals("SDQ");
        Files.writeString(
                folder.resolve("teori.verka"),
                """
                regler { V14 av därför att "bara intag"  V16 av därför att "bara intag"  V41 av därför att "bara intag" }
                programteori P { plats Orten }
                intag Former från "former.csv" {
                    formulär %s  plats Orten
                    kolumn "id" är klient
                    kolumn "dag" är datum
                    kolumn "när" är tillfälle
                    %s
                    kolumner "f1" till "f%d" är frågor 1–%d
                }
                """
                        .formatted(
                                instrument,
                                several ? "kolumn \"vem\" är uppgiftslämnare" : "ignorera \"vem\"",
                                items,
                                items));
        String head =
                "id;dag;när;vem;"
                        + IntStream.rangeClosed(1, items)
                                .mapToObj(i -> "f" + i)
                                .collect(Collectors.joining(";"));
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(rows);
        Files.write(folder.resolve("former.csv"), lines, StandardCharsets.UTF_8);
    }

    private static String row(int number, String[] answers) {
        return "k%d;2014-01-15;före;Barn;%s".formatted(number, String.join(";", answers));
    }

    private static SortedMap<String, String> known(String[] scores) {
        SortedMap<String, String> known = new TreeMap<>();
        for (String score : scores) {
            String[] parts = score.split("=");
            if (!parts[1].equals("NA")) {
                known.put(parts[0], parts[1]);
            }
        }
        return known;
    }

    private static SortedMap<String, String> answered(String[] answers) {
        SortedMap<String, String> answered = new TreeMap<>();
        for (int i = 0; i < answers.length; i++) {
            if (!answers[i].equals("NA")) {
                answered.put(Integer.toString(i + 1), answers[i]);
            }
        }
        return answered;
    }

    private static SortedMap<String, String> text(SortedMap<String, BigDecimal> values) {
        SortedMap<String, String> texts = new TreeMap<>();
        values.forEach((key, value) -> texts.put(key, value.stripTrailingZeros().toPlainString()));
        return texts;
    }

    private static List<String[]> scored(String instrument) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                ItemsIntakeTest.class.getResourceAsStream("scored.csv"),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(";"))
                    .filter(parts -> parts[0].equals(instrument))
                    .toList();
        }
    }
}
