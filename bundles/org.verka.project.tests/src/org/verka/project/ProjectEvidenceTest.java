package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.LogEntry;
import org.verka.evidence.ProgrammeVersion;
import org.verka.evidence.UndoReceipt.Outcome;
import org.verka.examples.Examples;

/** A project's evidence as a whole: undoing, correcting, backups, places, erasing. */
class ProjectEvidenceTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final String SDQ = "formular/tyreso/sdq.csv";

    @TempDir private Path folder;

    @BeforeEach
    void takeTheExample() throws IOException {
        Examples.copyTo("samordnat-stod", folder);
    }

    private Project open() {
        return Project.open(folder, SWEDISH);
    }

    private static ImportChoices correcting(Correction correction) {
        return new ImportChoices(false, Optional.of(correction), false);
    }

    private static ProjectException.Reason refusal(Runnable work) {
        return assertThrows(ProjectException.class, work::run).reason();
    }

    @Test
    void aFileThatCorrectsNeedsToBeNamedAndItsReasonIsLogged() throws IOException {
        try (Project project = open()) {
            project.importAll(false, Progress.none());
            Path file = folder.resolve(SDQ);
            String text = Files.readString(file);
            String row = "TB01;Barn;före;2013-10-15;";
            String changed = text.replace(row + "6;", row + "5;");
            assertTrue(!changed.equals(text));
            Files.writeString(file, changed);
            assertEquals(false, project.importAll(false, Progress.none()).complete());
            Correction correction = new Correction(SDQ, "felskrivet");
            ImportSummary summary = project.importAll(correcting(correction), Progress.none());
            assertTrue(summary.complete());
            LogEntry last = project.evidence().log().getLast();
            assertEquals(LogEntry.Event.CORRECTION, last.event());
            assertEquals("felskrivet", last.reason());
            assertEquals(1, last.amount());
            Correction unknown = new Correction("finns/inte.csv", "x");
            assertEquals(
                    ProjectException.Reason.NO_SUCH_INTAKE,
                    refusal(() -> project.importAll(correcting(unknown), Progress.none())));
        }
    }

    @Test
    void everyFactTellsWhichProgrammesWereInForce() {
        try (Project project = open()) {
            project.importAll(false, Progress.none());
            for (ImportRecord each : project.store().imports()) {
                assertEquals(
                        List.of("SamordnatStod"),
                        each.arrival().programmes().stream()
                                .map(ProgrammeVersion::programme)
                                .distinct()
                                .toList());
            }
        }
    }

    @Test
    void aBackupIsRestoredOnlyWhereThereIsNothing() throws IOException {
        Path file = folder.resolve("kopia.zip");
        try (Project project = open()) {
            project.importAll(false, Progress.none());
            assertEquals(Outcome.UNDONE, project.evidence().undo(2, "fel fil").outcome());
            project.evidence().backup(file, Progress.none());
            assertEquals(
                    ProjectException.Reason.NOT_EMPTY,
                    refusal(() -> project.evidence().restore(file, Progress.none())));
        }
        delete(folder.resolve(".verka"));
        try (Project project = open()) {
            assertEquals(
                    ProjectException.Reason.NO_BACKUP,
                    refusal(() ->
                            project.evidence().restore(folder.resolve(SDQ), Progress.none())));
            project.evidence().restore(file, Progress.none());
            assertEquals(8, project.store().imports().size());
            assertTrue(project.store().imports().get(1).undone().isPresent());
        }
    }

    @Test
    void saysWhatToDoWhenNoServerAnswersAndKeepsItsPlace() {
        try (Project project = open()) {
            project.importAll(false, Progress.none());
            ProjectEvidence evidence = project.evidence();
            String place = evidence.place();
            assertEquals(
                    ProjectException.Reason.STORE_UNREACHABLE,
                    refusal(() ->
                            evidence.move(
                                    Optional.of("postgresql://me@127.0.0.1:1/x"),
                                    Progress.none())));
            assertEquals(
                    ProjectException.Reason.NO_ADDRESS,
                    refusal(() -> evidence.move(Optional.of("min server"), Progress.none())));
            assertEquals(
                    ProjectException.Reason.NO_ADDRESS,
                    refusal(() ->
                            evidence.move(Optional.of("postgresql://me:pw@h/x"), Progress.none())));
            assertEquals(
                    ProjectException.Reason.THERE_ALREADY,
                    refusal(() -> evidence.move(Optional.empty(), Progress.none())));
            assertEquals(place, project.evidence().place());
            assertEquals(8, project.store().imports().size());
        }
    }

    @Test
    void removesWhatTheTheorySaysIsErasedByNow() throws IOException {
        Path theory;
        try (Stream<Path> files = Files.list(folder)) {
            theory =
                    files.filter(f -> f.toString().endsWith(".verka"))
                            .filter(f -> holds(f, "programteori SamordnatStod"))
                            .findFirst()
                            .orElseThrow();
        }
        String text = Files.readString(theory);
        String erased = text.replaceFirst("gallras senast [0-9-]+", "gallras senast 2020-12-31");
        Files.writeString(
                theory,
                erased.equals(text)
                        ? text.replaceFirst(
                                "(programteori SamordnatStod[^{]*\\{)",
                                "$1\n    gallras senast 2020-12-31\n")
                        : erased);
        try (Project project = open()) {
            project.importAll(false, Progress.none());
            ProjectEvidence evidence = project.evidence();
            assertEquals(List.of(), evidence.due(LocalDate.of(2020, 12, 31)));
            LocalDate after = LocalDate.of(2021, 1, 1);
            assertEquals(8, evidence.due(after).size());
            assertEquals(0, evidence.removeDue(after, Progress.none()).left());
            assertEquals(List.of(), project.store().read().forms());
            assertEquals(List.of(), evidence.due(after));
            assertEquals(8, project.store().imports().size());
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
