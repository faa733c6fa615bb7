package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.examples.Examples;
import org.verka.project.FileImport.Outcome;

/** A project folder through its one door, on the example with real Derby. */
class ProjectTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final LocalDate CONFERENCE = LocalDate.of(2014, 10, 16);
    private static final String SDQ = "formular/tyreso/sdq.csv";

    @TempDir private Path folder;

    @BeforeEach
    void takeTheExample() throws IOException {
        Examples.copyTo("samordnat-stod", folder);
    }

    private ImportSummary importAll(boolean partial) {
        try (Project project = Project.open(folder, SWEDISH)) {
            return project.importAll(partial, Progress.none());
        }
    }

    private static FileImport of(ImportSummary summary, String path) {
        return summary.files().stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private void replaceInSdq(String what, String by) throws IOException {
        Path file = folder.resolve(SDQ);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(text.contains(what), what);
        Files.writeString(file, text.replace(what, by), StandardCharsets.UTF_8);
    }

    @Test
    void everyFileOfTheExampleIsTakenInWholeAndTheSecondTimeNothingIsDoubled() {
        ImportSummary first = importAll(false);
        assertTrue(first.complete());
        assertEquals(8, first.files().size());
        assertTrue(first.files().stream().allMatch(f -> f.outcome() == Outcome.STORED));
        ImportSummary second = importAll(false);
        assertTrue(second.files().stream().allMatch(f -> f.outcome() == Outcome.KNOWN));
        assertEquals(
                first.files().stream().mapToInt(FileImport::added).sum(),
                second.files().stream().mapToInt(FileImport::known).sum());
    }

    @Test
    void aFileWithAnErrorIsLeftOutWholeUnlessAPartOfItIsAskedFor() throws IOException {
        replaceInSdq("TB01;Barn;före;2013-10-15;6;", "TB01;Barn;före;2013-10-15;16;");
        FileImport refused = of(importAll(false), SDQ);
        assertEquals(Outcome.REFUSED, refused.outcome());
        assertEquals(0, refused.added());
        String message = refused.messages().getFirst();
        assertTrue(message.contains(SDQ) && message.contains("rad 2"), message);

        FileImport partly = of(importAll(true), SDQ);
        assertEquals(Outcome.PARTLY, partly.outcome());
        assertEquals(23, partly.added());
    }

    @Test
    void aFileThatContradictsWhatIsStoredChangesNothingAndNamesBothRows() throws IOException {
        importAll(false);
        replaceInSdq("TB01;Barn;före;2013-10-15;6;", "TB01;Barn;före;2013-10-15;7;");
        FileImport again = of(importAll(false), SDQ);
        assertEquals(Outcome.REFUSED, again.outcome());
        assertTrue(again.messages().getFirst().contains("rad 2"), again.messages().toString());
        replaceInSdq("TB01;Barn;före;2013-10-15;7;", "TB01;Barn;före;2013-10-15;6;");
        assertEquals(Outcome.KNOWN, of(importAll(false), SDQ).outcome());
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "2, 5"})
    void aProgrammeProtectsSmallGroupsBetterThanUsualAndNeverWorse(int smallest, int threshold)
            throws IOException {
        Path file = folder.resolve("samordnat-stod.verka");
        String owner = "    ägare   Socialnamnden";
        String theory = Files.readString(file);
        assertTrue(theory.contains(owner));
        Files.writeString(
                file, theory.replace(owner, "    minsta grupp " + smallest + "\n" + owner));
        importAll(false);
        try (Project project = Project.open(folder, SWEDISH)) {
            Options usual = Options.shared(LocalDate.of(2014, 10, 16));
            assertEquals(
                    threshold,
                    project.evaluate(usual, Progress.none()).get(0).options().threshold());
        }
    }

    @Test
    void aTheoryWithErrorsTakesNothingIn() throws IOException {
        Files.writeString(folder.resolve("fel.verka"), "programteori {");
        try (Project project = Project.open(folder, SWEDISH)) {
            assertFalse(project.sound());
            ProjectException e =
                    assertThrows(
                            ProjectException.class,
                            () -> project.importAll(false, Progress.none()));
            assertEquals(ProjectException.Reason.THEORY_HAS_ERRORS, e.reason());
        }
        assertFalse(Files.exists(folder.resolve(".verka")));
    }

    @Test
    void aFolderThatIsNoProjectIsSaidToBeSo(@TempDir Path empty) {
        assertEquals(
                ProjectException.Reason.NO_THEORY,
                assertThrows(ProjectException.class, () -> Project.open(empty, SWEDISH)).reason());
        assertEquals(
                ProjectException.Reason.NO_FOLDER,
                assertThrows(
                                ProjectException.class,
                                () -> Project.open(empty.resolve("x"), SWEDISH))
                        .reason());
    }

    @Test
    void evidenceThatIsOpenElsewhereIsSaidToBeSo() {
        try (Project first = Project.open(folder, SWEDISH);
                Project second = Project.open(folder, SWEDISH)) {
            first.importAll(false, Progress.none());
            ProjectException e =
                    assertThrows(
                            ProjectException.class, () -> second.importAll(false, Progress.none()));
            assertEquals(ProjectException.Reason.STORE_IN_USE, e.reason());
            assertTrue(e.getMessage().contains("Stäng"), e.getMessage());
        }
    }

    @Test
    void workStopsBetweenFilesWhenTheUserWantsItTo() {
        Progress impatient =
                new Progress() {
                    private int files;

                    @Override
                    public void begin(Stage stage, int steps) {
                        assertEquals(8, steps);
                    }

                    @Override
                    public void step(String what) {
                        files++;
                    }

                    @Override
                    public boolean cancelled() {
                        return files == 3;
                    }
                };
        try (Project project = Project.open(folder, SWEDISH)) {
            ProjectException e =
                    assertThrows(ProjectException.class, () -> project.importAll(false, impatient));
            assertEquals(ProjectException.Reason.CANCELLED, e.reason());
        }
        List<Outcome> outcomes =
                importAll(false).files().stream().map(FileImport::outcome).toList();
        assertEquals(List.of(Outcome.KNOWN, Outcome.KNOWN, Outcome.KNOWN), outcomes.subList(0, 3));
        assertEquals(Outcome.STORED, outcomes.get(3));
    }

    @Test
    void figuresStandBesideTheLinesThatTheyBelongToAndTheEvidenceIsFreeAfterwards() {
        importAll(false);
        URI theory = folder.resolve("samordnat-stod.verka").toUri();
        try (Project project = Project.open(folder, SWEDISH)) {
            var figures = project.figures(CONFERENCE);
            assertEquals(
                    "27,3 %: målet inte nått",
                    figures.beside(theory, "SamordnatStod.TidigUpptackt.Samverkan").orElseThrow());
            assertTrue(
                    figures.beside(theory, "SamordnatStod.Screening")
                            .orElseThrow()
                            .endsWith("av 240 planerade"));
            assertTrue(importAll(false).complete(), "another can open the evidence");
        }
    }

    @Test
    void anInternalEvaluationWithholdsNothingAndASharedOneDoes() {
        importAll(false);
        try (Project project = Project.open(folder, SWEDISH)) {
            Evaluation internal =
                    project.evaluate(Options.internal(CONFERENCE), Progress.none()).getFirst();
            Evaluation shared =
                    project.evaluate(Options.shared(CONFERENCE), Progress.none()).getFirst();
            assertEquals(0, internal.withheld());
            assertTrue(shared.withheld() > 0);
        }
    }

    @Test
    void aProposalForAFileIsAnIntakeThatChecksCleanAndReadsTheSame() throws IOException {
        String proposal;
        try (Project project = Project.open(folder, SWEDISH)) {
            proposal = project.proposeIntake(folder.resolve(SDQ)).orElseThrow().text();
        }
        Path intakes = folder.resolve("intag.verka");
        String text = Files.readString(intakes);
        int from = text.indexOf("intag SdqTyreso");
        int to = text.indexOf("intag SdqSandviken");
        Files.writeString(intakes, text.substring(0, from) + proposal + text.substring(to));
        ImportSummary summary = importAll(false);
        assertEquals(24, of(summary, SDQ).added(), proposal);
    }
}
