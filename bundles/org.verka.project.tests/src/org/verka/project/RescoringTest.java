package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.TheoryLoader;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.StoredFact;

/**
 * Forms of the SDQ that R has scored (scored.csv), whose rules then get a new version: item 7 is no
 * longer reversed. With all items answered the conduct scale and the total then differ by a − (2 −
 * a) = 2a − 2, where a is the answer to item 7.
 */
class RescoringTest {

    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

    @TempDir private Path folder;
    private final Map<String, String[]> answers = new TreeMap<>();
    private final Map<String, Map<String, BigDecimal>> byR = new TreeMap<>();

    @BeforeEach
    void writeTheProject() throws IOException {
        String library = library();
        String trials = "(?s) {4}prov \"[^{]*\\{.*?\\n    }\\n";
        Files.writeString(
                folder.resolve("sdq.verka"),
                library.replace("instrument SDQ ", "instrument Egen ").replaceAll(trials, ""));
        Files.writeString(
                folder.resolve("teori.verka"),
                """
                regler { V14 av därför att "bara intag"  V16 av därför att "bara intag"  V41 av därför att "bara intag" }
                programteori P { plats Orten }
                intag Former från "former.csv" {
                    formulär Egen  plats Orten
                    kolumn "id" är klient  kolumn "dag" är datum
                    kolumn "när" är tillfälle  kolumn "vem" är uppgiftslämnare
                    kolumner "f1" till "f25" är frågor 1–25
                }
                """);
        List<String> lines = new ArrayList<>();
        lines.add(
                "id;dag;när;vem;"
                        + IntStream.rangeClosed(1, 25)
                                .mapToObj(i -> "f" + i)
                                .collect(Collectors.joining(";")));
        for (String[] form : complete()) {
            String id = "k" + answers.size();
            answers.put(id, form[1].split(" "));
            byR.put(id, scores(form[2]));
            lines.add(id + ";2014-01-15;före;Barn;" + form[1].replace(' ', ';'));
        }
        Files.write(folder.resolve("former.csv"), lines);
    }

    private static String library() throws IOException {
        try (InputStream in = TheoryLoader.class.getResourceAsStream("library/sdq.verka")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String[]> complete() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                RescoringTest.class.getResourceAsStream("scored.csv"),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(";"))
                    .filter(parts -> parts[0].equals("SDQ") && !parts[1].contains("NA"))
                    .toList();
        }
    }

    private static Map<String, BigDecimal> scores(String written) {
        Map<String, BigDecimal> scores = new TreeMap<>();
        for (String score : written.split(" ")) {
            scores.put(score.split("=")[0], new BigDecimal(score.split("=")[1]));
        }
        return scores;
    }

    private Project open() {
        return Project.open(folder, Locale.of("sv"));
    }

    private void newVersion() throws IOException {
        Path file = folder.resolve("sdq.verka");
        String before = Files.readString(file);
        String after = before.replace("omvända 7, 11,", "omvända 11,");
        assertTrue(!after.equals(before));
        Files.writeString(file, after);
    }

    private Map<String, BigDecimal> expected(String id, boolean newRules) {
        Map<String, BigDecimal> scores = new TreeMap<>(byR.get(id));
        if (newRules) {
            BigDecimal more = new BigDecimal(2 * Integer.parseInt(answers.get(id)[6]) - 2);
            scores.merge("Uppforande", more, BigDecimal::add);
            scores.merge("Total", more, BigDecimal::add);
        }
        return scores;
    }

    private void assertScored(Project project, boolean newRules) {
        List<FormAnswer> forms = project.store().read().forms();
        assertEquals(answers.size(), forms.size());
        for (FormAnswer form : forms) {
            assertEquals(
                    plain(expected(form.subject(), newRules)),
                    plain(form.scores()),
                    form.subject());
        }
    }

    private static Map<String, Integer> plain(Map<String, BigDecimal> scores) {
        Map<String, Integer> plain = new TreeMap<>();
        scores.forEach((scale, value) -> plain.put(scale, value.intValueExact()));
        return plain;
    }

    @Test
    void aNewVersionOfTheRulesIsToldAndScoresAgainWithBothKept() throws IOException {
        assertTrue(answers.size() > 10, answers.size() + " forms");
        try (Project project = open()) {
            assertTrue(project.importAll(false, Progress.none()).complete());
            assertEquals(List.of(), project.notes());
            assertEquals(List.of(), project.evidence().rescore(Progress.none()));
            assertScored(project, false);
        }
        newVersion();
        long differ = answers.values().stream().filter(a -> !a[6].equals("1")).count();
        try (Project project = open()) {
            project.checkWithEvidence(DAY);
            assertEquals(1, project.notes().size());
            assertTrue(project.notes().get(0).contains("verka store rescore"));
            assertEquals(
                    List.of(new ScoredAgain("Egen", answers.size(), (int) differ)),
                    project.evidence().rescore(Progress.none()));
            assertScored(project, true);
            assertEquals(List.of(), project.evidence().rescore(Progress.none()));
            assertBothKept(project);
        }
        try (Project project = open()) {
            assertTrue(project.importAll(false, Progress.none()).complete());
            assertEquals(List.of(), project.notes());
            assertEquals(2, project.store().imports().size());
        }
    }

    private void assertBothKept(Project project) {
        for (FormAnswer form : project.store().read().forms()) {
            List<StoredFact> history = project.store().history(form);
            boolean changed = !answers.get(form.subject())[6].equals("1");
            assertEquals(changed ? 2 : 1, history.size());
            FormAnswer first = (FormAnswer) history.get(0).fact();
            assertEquals(plain(byR.get(form.subject())), plain(first.scores()));
            assertEquals(form.items(), first.items());
            assertEquals(first.origin().row(), form.origin().row());
            assertEquals(!changed, history.get(0).standing());
            if (changed) {
                assertEquals(
                        "ny version av poängsättningen av Egen",
                        history.get(1).takenIn().arrival().correction().orElseThrow());
            }
        }
    }

    /** Else each row is said to contradict itself, and its file to have an error. */
    @Test
    void takingTheSameFormsInAgainUnderNewRulesAsksToScoreAgain() throws IOException {
        try (Project project = open()) {
            project.importAll(false, Progress.none());
        }
        newVersion();
        try (Project project = open()) {
            List<String> said =
                    project.importAll(false, Progress.none()).files().stream()
                            .flatMap(f -> f.messages().stream())
                            .toList();
            assertEquals(1, said.size(), said + "");
            assertTrue(said.get(0).contains("verka store rescore"), said.get(0));
        }
    }

    @Test
    void undoneTheEarlierScoresCountAndCanBeWorkedOutAgain() throws IOException {
        try (Project project = open()) {
            project.importAll(false, Progress.none());
        }
        newVersion();
        try (Project project = open()) {
            project.evidence().rescore(Progress.none());
            project.evidence().undo(2, "förhastat");
            assertScored(project, false);
            assertEquals(1, project.evidence().rescore(Progress.none()).size());
            assertScored(project, true);
            assertEquals(List.of(), project.evidence().rescore(Progress.none()));
        }
    }

    @Test
    void otherWordingIsNoNewVersion() throws IOException {
        try (Project project = open()) {
            project.importAll(false, Progress.none());
        }
        Path file = folder.resolve("sdq.verka");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"Emotionell\"", "\"Känslor\"")
                        .replace("band \"normalt\" 0–3", "band \"vanligt\" 0–3"));
        try (Project project = open()) {
            assertTrue(project.checkWithEvidence(DAY).sound());
            assertEquals(List.of(), project.notes());
        }
    }
}
