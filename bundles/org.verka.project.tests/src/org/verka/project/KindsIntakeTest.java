package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evaluation.due.DueList;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Evidence;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.Factor;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.TimeLog;
import org.verka.store.SqlStore;

/** Enrolments and the other kinds of evidence, from their files into a store and back. */
class KindsIntakeTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @TempDir private Path folder;

    @BeforeEach
    void aProjectWithAFileOfEachKind() throws IOException {
        for (String name :
                List.of(
                        "teori.verka",
                        "inskrivna-vt19.csv",
                        "dagbok.csv",
                        "intervjuer.csv",
                        "faktorer.csv",
                        "sdq-medel.csv",
                        "dokument.csv")) {
            try (var in = KindsIntakeTest.class.getResourceAsStream("kinds/" + name)) {
                Files.copy(in, folder.resolve(name));
            }
        }
    }

    @Test
    void aDryRunCountsEachKindAndTakesNothingIn() {
        try (Project project = Project.open(folder, SWEDISH)) {
            List<FilePreview> previews =
                    project.previewImport(ImportChoices.usual(), Progress.none());
            assertEquals(
                    List.of(3, 3, 2, 2, 2, 2), previews.stream().map(FilePreview::added).toList());
            assertTrue(previews.stream().allMatch(FilePreview::taken));
            assertEquals(0, stored().others().size());
        }
    }

    @Test
    void everyKindIsStoredAndTheSameFilesDoubleNothing() {
        assertTrue(take().complete());
        Evidence evidence = stored();
        assertEquals(3, evidence.of(Enrolment.class).size());
        assertEquals(
                List.of("Möten", "Resor", "Stödsamtal"),
                evidence.of(TimeLog.class).stream().map(TimeLog::category).toList());
        assertEquals(2, evidence.of(InterviewNote.class).size());
        assertEquals(
                List.of("Fortjanst", "HINDERING"),
                evidence.of(Factor.class).stream().map(Factor::kind).sorted().toList());
        assertEquals(
                List.of(12, 9),
                evidence.of(ReportedAggregate.class).stream()
                        .map(ReportedAggregate::n)
                        .sorted((a, b) -> b - a)
                        .toList());
        assertTrue(take().files().stream().allMatch(f -> f.outcome() == FileImport.Outcome.KNOWN));
        assertEquals(14, stored().others().size());
    }

    @Test
    void theDueListCountsFromTheEnrolmentsOfTheFile() {
        take();
        try (Project project = Project.open(folder, SWEDISH)) {
            DueList due = project.due(LocalDate.of(2019, 3, 2)).get(0);
            String told = due.toString();
            assertTrue(told.contains("B-001") && told.contains("2019-01-02"), told);
        }
    }

    @Test
    void theNextWaveEndsAnEnrolmentWithoutBeingACorrection() throws IOException {
        take();
        String before = Files.readString(folder.resolve("inskrivna-vt19.csv"));
        Files.writeString(
                folder.resolve("inskrivna-ht19.csv"),
                before.replace("2018-10-02;;", "2018-10-02;2019-10-31;"));
        try (Project project = Project.open(folder, SWEDISH)) {
            FilePreview wave = project.previewImport(ImportChoices.usual(), Progress.none()).get(0);
            assertEquals("inskrivna-ht19.csv", wave.path());
            assertEquals(
                    List.of(1, 2, 0), List.of(wave.added(), wave.known(), wave.contradicting()));
        }
        assertTrue(take().complete());
        assertEquals(
                LocalDate.of(2019, 10, 31),
                stored().of(Enrolment.class).stream()
                        .filter(e -> e.subject().equals("B-001"))
                        .findFirst()
                        .orElseThrow()
                        .to()
                        .orElseThrow());
    }

    private ImportSummary take() {
        try (Project project = Project.open(folder, SWEDISH)) {
            return project.importAll(false, Progress.none());
        }
    }

    private Evidence stored() {
        Path store = folder.resolve(".verka/evidence");
        if (Files.notExists(store)) {
            return Evidence.none();
        }
        try (EvidenceStore evidence = SqlStore.open(store)) {
            return evidence.read();
        }
    }
}
