package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.examples.Examples;

/** What an import would do, and what is left of one that is stopped. */
class PreviewTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final String SDQ = "formular/tyreso/sdq.csv";

    @TempDir private Path folder;

    @BeforeEach
    void takeTheExample() throws IOException {
        Examples.copyTo("samordnat-stod", folder);
    }

    @Test
    void countsWhatIsNewKnownAndContradictingAndStoresNothing() throws IOException {
        try (Project project = Project.open(folder, SWEDISH)) {
            List<FilePreview> first = project.previewImport(usual(), Progress.none());
            assertTrue(first.stream().allMatch(f -> f.taken() && f.added() > 0));
            assertFalse(Files.exists(folder.resolve(".verka")));
            ImportSummary taken = project.importAll(usual(), Progress.none());
            assertEquals(
                    taken.files().stream().map(FileImport::added).toList(),
                    first.stream().map(FilePreview::added).toList());
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(SDQ)));
        String changed = lines.get(1);
        int last = changed.lastIndexOf(';');
        lines.set(1, changed.substring(0, last + 1) + (changed.endsWith("9") ? "8" : "9"));
        Files.write(folder.resolve(SDQ), lines);
        try (Project project = Project.open(folder, SWEDISH)) {
            FilePreview again =
                    project.previewImport(usual(), Progress.none()).stream()
                            .filter(f -> f.path().equals(SDQ))
                            .findFirst()
                            .orElseThrow();
            assertEquals(1, again.contradicting(), again.messages().toString());
            assertEquals(lines.size() - 2, again.known());
            assertFalse(again.taken());
        }
    }

    @Test
    void namesTheClientsWhoLackAnOccasion() {
        try (Project project = Project.open(folder, SWEDISH)) {
            List<FilePreview> previews = project.previewImport(usual(), Progress.none());
            FilePreview sdq =
                    previews.stream()
                            .filter(f -> f.path().equals("formular/sandviken/sdq.csv"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(List.of("SB05", "SB06", "SB07"), sdq.onlyBefore());
            assertEquals(List.of(), sdq.onlyAfter());
        }
    }

    @Test
    void leavesNothingOfAFileThatIsStoppedWhileItIsRead() throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> lines = Files.readAllLines(folder.resolve(SDQ));
        text.append(lines.get(0)).append('\n');
        String row = lines.get(1);
        String rest = row.substring(row.indexOf(';'));
        for (int i = 0; i < 5000; i++) {
            text.append("X").append(i).append(rest).append('\n');
        }
        Files.writeString(folder.resolve(SDQ), text);
        StopsAfterThree stopping = new StopsAfterThree();
        try (Project project = Project.open(folder, SWEDISH)) {
            ProjectException stopped =
                    assertThrows(
                            ProjectException.class, () -> project.importAll(usual(), stopping));
            assertEquals(ProjectException.Reason.CANCELLED, stopped.reason());
            assertEquals(List.of(1000, 2000, 3000), stopping.seen);
            FilePreview after =
                    project.previewImport(usual(), Progress.none()).stream()
                            .filter(f -> f.path().equals(SDQ))
                            .findFirst()
                            .orElseThrow();
            assertEquals(5000, after.added());
            assertEquals(0, after.known());
        }
    }

    private static final class StopsAfterThree implements Progress {
        private final List<Integer> seen = new ArrayList<>();

        @Override
        public void begin(Stage stage, int steps) {
            seen.clear();
        }

        @Override
        public void step(String what) {
            seen.clear();
        }

        @Override
        public void rows(int read) {
            seen.add(read);
        }

        @Override
        public boolean cancelled() {
            return seen.size() >= 3;
        }
    }

    private static ImportChoices usual() {
        return ImportChoices.usual();
    }
}
