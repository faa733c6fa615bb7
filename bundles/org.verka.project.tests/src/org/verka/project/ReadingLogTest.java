package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.ide.LiveFigures;
import org.verka.evaluation.Options;
import org.verka.evidence.LogEntry;
import org.verka.examples.Examples;

/** Who has read is in the log, whatever it was for. */
class ReadingLogTest {

    private static final LocalDate DAY = LocalDate.of(2014, 10, 16);
    private static final long FACTS = 309;

    @TempDir private Path folder;

    @BeforeEach
    void takeTheExample() throws IOException {
        Examples.copyTo("samordnat-stod", folder);
    }

    @Test
    void everyReadingIsWrittenOnceWithItsPurposeAndByWhom() {
        try (Project project = Project.open(folder, Locale.of("sv"))) {
            project.previewImport(ImportChoices.usual(), Progress.none());
            assertEquals(List.of(), read(project));
            project.importAll(false, Progress.none());
            project.checkWithEvidence(DAY);
            project.evaluate(Options.shared(DAY), Progress.none());
            project.due(DAY);
            project.previewImport(ImportChoices.usual(), Progress.none());
            LiveFigures figures = project.figures(DAY);
            for (int hover = 0; hover < 3; hover++) {
                figures.beside(folder.toUri(), "SamordnatStod.Screening");
            }
            List<LogEntry> read = read(project);
            assertEquals(
                    List.of("check", "report", "due", "dry-run", "figures"),
                    read.stream().map(LogEntry::what).toList());
            for (LogEntry entry : read) {
                assertEquals(System.getProperty("user.name"), entry.by());
                assertEquals(FACTS, entry.amount());
            }
            assertEquals(List.of(), project.notes());
        }
    }

    private static List<LogEntry> read(Project project) {
        return project.evidence().log().stream()
                .filter(e -> e.event() == LogEntry.Event.READ)
                .toList();
    }
}
