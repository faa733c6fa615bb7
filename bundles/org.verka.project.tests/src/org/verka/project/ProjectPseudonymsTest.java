package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.FormAnswer;
import org.verka.project.ProjectException.Reason;
import org.verka.project.ProjectPseudonyms.Status;

/** Register numbers become pseudonyms on their way into a real store, by a key that lies apart. */
class ProjectPseudonymsTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @TempDir private Path folder;
    @TempDir private Path home;
    private final String ownHome = System.getProperty("user.home");

    @BeforeEach
    void writeTheProject() throws IOException {
        System.setProperty("user.home", home.toString());
        Files.writeString(
                folder.resolve("teori.verka"),
                """
                regler { V14 av därför att "bara intag"  V16 av därför att "bara intag"  V41 av därför att "bara intag" }
                programteori P { plats Orten }
                intag Fore från "fore.csv" { formulär ORS plats Orten
                    kolumn "id" är klient kolumn "dag" är datum kolumn "när" är tillfälle
                    kolumn "summa" är Total }
                intag Efter från "efter.csv" { formulär ORS plats Orten
                    kolumn "id" är klient kolumn "dag" är datum kolumn "när" är tillfälle
                    kolumn "summa" är Total }
                """);
        write(
                "fore.csv",
                "id;dag;när;summa",
                "2019-117;2019-02-01;före;20",
                "k 4;2019-02-01;före;21");
        write(
                "efter.csv",
                "id;dag;när;summa",
                "2019 117;2019-09-01;efter;30",
                "K-4;2019-09-01;efter;31");
    }

    @AfterEach
    void goHome() {
        System.setProperty("user.home", ownHome);
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines), StandardCharsets.UTF_8);
    }

    private Project open() {
        return Project.open(folder, SWEDISH);
    }

    private static Reason refusal(Runnable work) {
        return assertThrows(ProjectException.class, work::run).reason();
    }

    private ImportSummary take() {
        try (Project project = open()) {
            return project.importAll(false, Progress.none());
        }
    }

    private TreeSet<String> clients() {
        try (Project project = open()) {
            TreeSet<String> clients = new TreeSet<>();
            project.store().read().forms().stream().map(FormAnswer::subject).forEach(clients::add);
            return clients;
        }
    }

    @Test
    void theSameClientGetsTheSamePseudonymInAllFilesAndNoNumberIsStored() throws IOException {
        try (Project project = open()) {
            Path key = project.pseudonyms().make();
            assertTrue(key.startsWith(home));
            assertEquals(Status.ON, project.pseudonyms().status());
        }
        ImportSummary summary = take();
        assertTrue(summary.complete(), summary.toString());
        TreeSet<String> clients = clients();
        try (Project project = open()) {
            ProjectPseudonyms pseudonyms = project.pseudonyms();
            assertEquals(
                    clients,
                    new TreeSet<>(
                            List.of(
                                    pseudonyms.of("2019-117").orElseThrow(),
                                    pseudonyms.of("K 4").orElseThrow())));
            assertEquals(Optional.empty(), pseudonyms.of("19121212-1212"));
            assertEquals(
                    List.of(),
                    project.previewImport(ImportChoices.usual(), Progress.none())
                            .get(0)
                            .onlyBefore());
        }
        assertFalse(holds(folder.resolve(".verka"), "2019-117"));
        assertFalse(holds(folder.resolve(".verka"), Files.readString(keyFile()).strip()));
        assertEquals(0, take().files().stream().mapToInt(FileImport::added).sum());
    }

    @Test
    void withoutItsKeyOrWithAnotherNothingIsTakenInAndTheKeyMakesItWorkAgain() throws IOException {
        try (Project project = open()) {
            project.pseudonyms().make();
        }
        take();
        TreeSet<String> before = clients();
        Path key = keyFile();
        Path kept = Files.move(key, folder.resolve("kopia.key"));
        assertEquals(Reason.PSEUDONYM_KEY_MISSING, refusal(this::take));
        String text = Files.readString(kept);
        String other = text.replaceAll("[0-9]", "a").replace('\n', ' ').strip();
        Files.writeString(key, other);
        assertEquals(Reason.PSEUDONYM_KEY_OTHER, refusal(this::take));
        try (Project project = open()) {
            Path wrong = Files.writeString(folder.resolve("fel.key"), other);
            assertEquals(
                    Reason.PSEUDONYM_KEY_OTHER, refusal(() -> project.pseudonyms().bring(wrong)));
            Path none = Files.writeString(folder.resolve("brev.key"), "hej");
            assertEquals(Reason.NOT_A_KEY, refusal(() -> project.pseudonyms().bring(none)));
            Files.delete(key);
            assertEquals(key, project.pseudonyms().bring(kept));
        }
        assertEquals(0, take().files().stream().mapToInt(FileImport::added).sum());
        assertEquals(before, clients());
    }

    @Test
    void aStoreFilledWithPseudonymsIsNotFilledWithNumbersWhenTheSettingIsLost() throws IOException {
        Path key;
        try (Project project = open()) {
            key = project.pseudonyms().make();
        }
        take();
        Files.delete(folder.resolve(".verka/store.properties"));
        assertEquals(Reason.PSEUDONYM_KEY_UNNAMED, refusal(this::take));
        try (Project project = open()) {
            assertEquals(Reason.PSEUDONYM_KEY_UNNAMED, refusal(project.pseudonyms()::make));
            project.pseudonyms().bring(key);
            assertEquals(Status.ON, project.pseudonyms().status());
        }
    }

    @Test
    void pseudonymsAreNotBegunInTheMiddle() {
        take();
        try (Project project = open()) {
            assertEquals(Reason.PSEUDONYMS_TOO_LATE, refusal(project.pseudonyms()::make));
            assertEquals(Reason.PSEUDONYMS_OFF, refusal(() -> project.pseudonyms().of("1")));
        }
        assertEquals(new TreeSet<>(List.of("2019 117", "2019-117", "K-4", "k 4")), clients());
    }

    @Test
    void aPersonalIdentityNumberStillStopsTheFile() throws IOException {
        try (Project project = open()) {
            project.pseudonyms().make();
        }
        write("fore.csv", "id;dag;när;summa", "19121212-1212;2019-02-01;före;20");
        assertEquals(FileImport.Outcome.REFUSED, take().files().get(0).outcome());
    }

    private Path keyFile() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(".verka/keys"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static boolean holds(Path tree, String text) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
