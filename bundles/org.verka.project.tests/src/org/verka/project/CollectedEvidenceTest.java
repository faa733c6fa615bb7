package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.Finding;
import org.verka.dsl.LoadedTheories;
import org.verka.examples.Examples;

/**
 * What only evidence shows of a theory: that less is done than planned and nobody says why (rule
 * 26), and that what is due did not come (rule 37). On the example with its real forms.
 */
class CollectedEvidenceTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final LocalDate CONFERENCE = LocalDate.of(2014, 10, 16);
    private static final String FILE = "samordnat-stod.verka";
    private static final String NOTE =
            "        anteckning \"Färre än planerat: alla klienter med pågående missbruk orkade"
                    + " inte med hela intervjun.\"\n";
    private static final String LAST_LINE = "        2014-09  AktivSamverkan ";

    @TempDir private Path folder;

    @BeforeEach
    void takeTheExample() throws IOException {
        Examples.copyTo("samordnat-stod", folder);
    }

    @Test
    void theExampleKeepsBothRulesWithAllItsForms() {
        assertEquals(List.of(), found(CONFERENCE).findings());
    }

    @Test
    void lessThanPlannedIsToldAtThePlannedAmountWhenNobodySaysWhy() throws IOException {
        replace(NOTE, "");
        Finding told = only(found(CONFERENCE));
        assertEquals("V26", told.code());
        assertEquals(line("planerat 60 intervjuer"), told.line());
        assertEquals("60", at(told));
        assertTrue(told.message().contains("men 60 skulle ha varit det"), told.message());
    }

    @Test
    void aNoteInTheLogSaysWhy() throws IOException {
        replace(NOTE, "");
        log("2014-06-30;Sandviken;ASI-intervju;0;;Handläggare vuxna;Klienterna orkade inte\n");
        assertEquals(List.of(), found(CONFERENCE).findings());
    }

    @Test
    void aNoteOfSomethingThatWasDoneSaysNothingOfWhyTheRestWasNot() throws IOException {
        replace(NOTE, "");
        log("2014-06-30;Sandviken;ASI-intervju;1;1;Handläggare vuxna;Gick bra\n");
        assertEquals("V26", only(found(CONFERENCE)).code());
    }

    @Test
    void aMeasurementThatIsDueAndDidNotComeIsToldAtItsTime() throws IOException {
        add("2014-03 AktivSamverkan");
        Finding told = only(found(CONFERENCE));
        assertEquals("V37", told.code());
        assertEquals("2014-03", at(told));
        assertEquals(line("2014-03 AktivSamverkan"), told.line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-10 AktivSamverkan",
                "2014-08 AktivSamverkan inom 2 månader",
                "2014-10-01 AktivSamverkan inom 15 dagar",
                "6 månader efter avslut SDQ",
                "varje vecka SDQ",
                "varje år 2013-09-01 – 2014-08-31 SDQ"
            })
    void whatIsNotDueYetOrCameInIsNotTold(String line) throws IOException {
        add(line);
        assertEquals(List.of(), found(CONFERENCE).findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-08 AktivSamverkan inom 1 månad",
                "2014-10-01 AktivSamverkan inom 14 dagar",
                "2014-09 AktivSamverkan, LOKE"
            })
    void aDayMoreIsADayTooLate(String line) throws IOException {
        add(line.replace("2014-08 ", "2014-06 "));
        assertEquals("V37", only(found(CONFERENCE)).code());
    }

    @Test
    void whatIsRepeatedIsToldForTheFirstTimeThatNothingCame() throws IOException {
        add("varje kvartal 2013-10-01 – 2014-06-30 ASI");
        Finding told = only(found(CONFERENCE));
        assertTrue(told.message().contains("2014-01-01 – 2014-03-31"), told.message());
    }

    @Test
    void aLocalTheoryIsHeldAgainstTheEvidenceInItsOwnFile() throws IOException {
        Files.writeString(
                folder.resolve("lokal.verka"),
                "programteori Lokal utgår från SamordnatStod {\n"
                        + "    aktivitet Kurs \"Kurs\" {\n"
                        + "        hur \"så\" när 2014-01 – 2014-03, planerat 6 träffar varav Tyreso 6 vem Samordnare\n"
                        + "        sätt \"grupp\" var \"här\" material \"bok\" varför \"nytta\"\n"
                        + "        programtrohet { innehåll \"allt\" frekvens varje vecka\n"
                        + "            varaktighet 1 år täckning 80 % }\n"
                        + "        leder till LugnareVardag därför att \"skäl\"\n"
                        + "    }\n"
                        + "}\n");
        Finding told = only(found(CONFERENCE));
        assertEquals("V26", told.code());
        assertTrue(told.file().endsWith("lokal.verka"), told.toString());
        assertEquals("6", at(told));
    }

    @Test
    void nothingIsToldBeforeAnythingIsTakenInOrWhileTheTheoryHasErrors() throws IOException {
        replace(NOTE, "");
        try (Project project = Project.open(folder, SWEDISH)) {
            assertEquals(List.of(), project.checkWithEvidence(CONFERENCE).findings());
        }
        found(CONFERENCE);
        replace("mål högst 14 senast", "mål högst 41 senast");
        try (Project project = Project.open(folder, SWEDISH)) {
            List<Finding> told = project.checkWithEvidence(CONFERENCE).findings();
            assertEquals(List.of("V33", "V34"), told.stream().map(Finding::code).sorted().toList());
        }
    }

    @Test
    void anEditorIsGivenTheSameForItsOwnCheck() {
        found(CONFERENCE);
        try (Project project = Project.open(folder, SWEDISH)) {
            assertTrue(
                    project.figures(CONFERENCE)
                            .collected(folder.resolve(FILE).toUri())
                            .isPresent());
        }
    }

    @Test
    void evidenceThatAnotherHasOpenIsLeftAlone() throws IOException {
        replace(NOTE, "");
        found(CONFERENCE);
        try (Project first = Project.open(folder, SWEDISH);
                Project second = Project.open(folder, SWEDISH)) {
            assertFalse(first.checkWithEvidence(CONFERENCE).findings().isEmpty());
            assertEquals(List.of(), second.checkWithEvidence(CONFERENCE).findings());
        }
    }

    private LoadedTheories found(LocalDate asOf) {
        try (Project project = Project.open(folder, SWEDISH)) {
            assertTrue(project.importAll(false, Progress.none()).complete());
            return project.checkWithEvidence(asOf);
        }
    }

    private static Finding only(LoadedTheories theories) {
        assertEquals(1, theories.findings().size(), theories.findings().toString());
        return theories.findings().getFirst();
    }

    private String at(Finding finding) throws IOException {
        return Files.readString(finding.file())
                .substring(finding.offset(), finding.offset() + finding.length());
    }

    private int line(String part) throws IOException {
        String text = Files.readString(folder.resolve(FILE));
        return (int) text.substring(0, text.indexOf(part)).lines().count();
    }

    private void add(String line) throws IOException {
        replace(
                LAST_LINE,
                "        "
                        + line
                        + " med \"formulär\" ansvarig Samordnare återkopplas till Styrgrupp\n"
                        + LAST_LINE);
    }

    private void replace(String part, String instead) throws IOException {
        Path file = folder.resolve(FILE);
        String text = Files.readString(file);
        assertTrue(text.contains(part), part);
        Files.writeString(file, text.replace(part, instead));
    }

    private void log(String row) throws IOException {
        Files.writeString(
                folder.resolve("formular/aktiviteter.csv"),
                row,
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
    }
}
