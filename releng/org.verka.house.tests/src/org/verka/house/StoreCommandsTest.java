package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a project's evidence as their user meets them: processes with exit codes. */
class StoreCommandsTest {

    private static final int FINE = 0;
    private static final int FINDINGS = 1;
    private static final int WRONG_USE = 2;
    private static final int FAILURE = 3;
    private static final int INTERRUPTED = 130;

    @TempDir private Path folder;
    private Path project;
    private Path keys;

    @BeforeEach
    void takeTheExample() throws IOException {
        project = folder.resolve("projekt");
        keys = folder.resolve("nycklar");
        Command.copyExample(project);
    }

    private Command.Ended run(String... arguments) {
        return Command.in(project).by("env", "VERKA_KEYS=" + keys).run(arguments);
    }

    private Command.Ended run(int exitCode, String... arguments) {
        Command.Ended ended = run(arguments);
        assertEquals(exitCode, ended.exitCode(), String.join(" ", arguments) + "\n" + ended.all());
        assertFalse(ended.err().contains("\tat "), ended.err());
        return ended;
    }

    private static void assertSays(Command.Ended ended, String... words) {
        for (String word : words) {
            assertTrue(ended.all().contains(word), word + " in\n" + ended.all());
        }
    }

    @Test
    void anImportIsLoggedUndoneOnceAndReadThrough() {
        run(FINE, "import");
        assertSays(run(FINE, "store", "log"), "tog in: 2 formular/sandviken/familjeklimat.txt");
        run(WRONG_USE, "store", "undo", "--import", "2");
        run(WRONG_USE, "store", "undo", "--import", "2", "--reason", " ");
        assertSays(run(FINE, "store", "undo", "--import", "2", "--reason", "fel fil"), "ångrad");
        run(FINDINGS, "store", "undo", "--import", "2", "--reason", "fel fil");
        run(FINDINGS, "store", "undo", "--import", "99", "--reason", "fel fil");
        assertSays(run(FINE, "store", "check"), "Allt är helt");
        run(FINE, "check");
        assertSays(
                run(FINE, "store", "log"),
                "ångrade: 2 formular/sandviken/familjeklimat.txt, 16 uppgifter – fel fil",
                "läste: för att kontrollera teorin, 293 uppgifter");
    }

    @Test
    void aBackupIsRestoredWhereThereIsNothing() throws IOException {
        run(FINE, "import");
        run(FINE, "store", "backup", "--output", "kopia.zip");
        run(FAILURE, "store", "restore", "--from", "kopia.zip");
        run(FAILURE, "store", "restore", "--from", "finns-inte.zip");
        delete(project.resolve(".verka"));
        run(FINE, "store", "restore", "--from", "kopia.zip");
        assertSays(run(FINE, "import"), "allt var redan intaget");
    }

    @Test
    void whatCannotBeMovedStaysAndTheMessageSaysWhy() {
        run(FINE, "import");
        run(WRONG_USE, "store", "move");
        assertSays(
                run(FAILURE, "store", "move", "--to", "postgresql://jag@127.0.0.1:1/x"),
                "127.0.0.1");
        run(FAILURE, "store", "move", "--home");
        assertSays(run(FINE, "import"), "allt var redan intaget");
    }

    @Test
    void encryptedItOpensWithItsKeyOnly() throws IOException {
        run(FINE, "import");
        run(FINE, "store", "encrypt");
        assertSays(run(FINE, "import"), "allt var redan intaget");
        Path away = Files.move(keys, folder.resolve("undan"));
        assertSays(run(FAILURE, "import"), "krypterat");
        Files.move(away, keys);
        run(FINE, "store", "check");
    }

    @Test
    void pseudonymsNeedTheirKey() throws IOException {
        run(FINE, "pseudonyms", "make");
        run(FINE, "import");
        run(FAILURE, "pseudonyms", "make");
        Command.Ended code =
                Command.in(project)
                        .by("env", "VERKA_KEYS=" + keys)
                        .answering("tb01\n191212121212\n", "pseudonyms", "code");
        assertEquals(FINDINGS, code.exitCode(), code.all());
        String pseudonym = code.out().lines().findFirst().orElseThrow();
        run(FINE, "export", "--output", "ut.csv");
        assertTrue(Files.readString(project.resolve("ut.csv")).contains(";" + pseudonym + ";"));
        Path away = Files.move(keys, folder.resolve("undan"));
        assertSays(run(FAILURE, "import"), "verka pseudonyms bring");
        run(FINDINGS, "pseudonyms");
        Path key;
        try (Stream<Path> files = Files.list(away)) {
            key = files.findFirst().orElseThrow();
        }
        run(FINE, "pseudonyms", "bring", "--from", key.toString());
        assertSays(run(FINE, "import"), "allt var redan intaget");
    }

    @Test
    void anExportIsNotWrittenOverAnotherFileAndIsLogged() throws IOException {
        run(FAILURE, "export", "--output", "ut.csv");
        run(FINE, "import");
        run(FINE, "export", "--output", "ut.csv");
        run(FAILURE, "export", "--output", "ut.csv");
        run(
                FINE,
                "export",
                "--output",
                "ut.csv",
                "--replace",
                "--rows",
                "forms",
                "--instrument",
                "SDQ");
        assertEquals(46, Files.readAllLines(project.resolve("ut.csv")).size());
        run(WRONG_USE, "export");
        run(WRONG_USE, "export", "--output", "x.csv", "--rows", "allt");
        assertSays(run(FINE, "store", "log"), "skrev ut: ut.csv, 584", "skrev ut: ut.csv, 45");
    }

    @Test
    void whoeverKnowsSqlAsksAndTheQuestionIsLogged() {
        run(FINE, "import");
        assertSays(run(FINE, "store", "sql"), "standing_answer;pseudonym;");
        String query =
                "SELECT pseudonym, item, value, file, source_row FROM standing_answer"
                        + " WHERE pseudonym = 'T001' AND item = 'Kaos' ORDER BY answered_on";
        assertSays(
                run(FINE, "store", "sql", "--query", query),
                "pseudonym;item;value;file;source_row",
                "T001;Kaos;1,7;formular/tyreso/familjeklimat.csv;2",
                "T001;Kaos;2,2;formular/tyreso/familjeklimat.csv;3");
        run(WRONG_USE, "store", "sql", "--query", "DELETE FROM segment");
        run(WRONG_USE, "store", "sql", "--query", "SELECT nothing");
        assertSays(run(FINE, "store", "log"), "läste: med en fråga i SQL – " + query);
        assertSays(run(FINE, "store", "check"), "Allt är helt");
    }

    @Test
    void whatIsErasedSaysWhereCopiesOfItMayBe() throws IOException {
        run(FINE, "import");
        run(FINE, "store", "backup", "--output", "kopia.zip");
        run(FINE, "export", "--output", "ut.csv");
        Path theory = project.resolve("samordnat-stod.verka");
        String text = Files.readString(theory);
        Files.writeString(
                theory,
                text.replaceFirst("(?m)^    ägare ", "    gallras senast 2020-12-31\n    ägare "));
        assertSays(run(FINDINGS, "store", "remove-due"), "Intagning 1");
        assertSays(
                run(FINE, "store", "remove-due", "--for-good"),
                "inget av dem finns kvar",
                "kopia.zip",
                "ut.csv");
        assertSays(run(FINE, "store", "check"), "0 formulär");
    }

    @Test
    void whatHasNothingToDoSaysSo() {
        run(FINE, "import");
        assertSays(run(FINE, "store", "rescore"), "de regler som gäller nu");
        assertSays(run(FINE, "store", "remove-due"), "Inget");
        run(WRONG_USE, "store");
        run(WRONG_USE, "store", "ändra");
    }

    /** As Ctrl+C does it. The signal may be ignored where tests run in the background. */
    @Test
    void stoppedByCtrlCNothingOfTheFileIsStored() throws Exception {
        int clients = 150_000;
        writeLargeProject(clients);
        for (int pause : List.of(0, 400, 1200)) {
            Process taking = Command.in(project).by("env", "--default-signal=INT").start("import");
            taking.errorReader().lines().anyMatch(line -> line.contains("former.csv"));
            Thread.sleep(pause);
            new ProcessBuilder("kill", "-INT", Long.toString(taking.pid())).start().waitFor();
            assertTrue(taking.waitFor(1, TimeUnit.MINUTES));
            assertEquals(INTERRUPTED, taking.exitValue());
            assertFalse(run(FINE, "store", "log").out().contains("former.csv"));
        }
        assertSays(run(FINE, "store", "check"), "0 formulär");
        String taken = run(FINE, "import").out().replaceAll("[^0-9]", "");
        assertTrue(taken.startsWith("150000150000"), taken);
    }

    @Test
    void aProjectThatMayOnlyBeReadIsReadAndSaysThatItCannotBeWritten() throws IOException {
        run(FINE, "import");
        Path report = folder.resolve("rapport");
        allow("r-xr-xr-x", "r--r--r--");
        try {
            assertSays(reading(FINE, "check"), "Det gick inte att skriva i loggen");
            assertSays(reading(FINE, "store", "check"), "Allt är helt");
            reading(FINE, "store", "log");
            reading(FINDINGS, "due");
            assertSays(
                    reading(FINE, "report", "--output", report.toString()),
                    "inga filer har tagits in");
            assertSays(
                    reading(FINE, "export", "--output", folder.resolve("ut.csv").toString()),
                    "ut.csv: 584 rader");
            assertSays(reading(FAILURE, "import"), "Det går inte att skriva i");
        } finally {
            allow("rwxr-xr-x", "rw-r--r--");
        }
        assertTrue(Files.exists(report));
        run(FINE, "import");
    }

    /** Runs the command so that it keeps to permissions, also when the tests run as root. */
    private Command.Ended reading(int exitCode, String... arguments) {
        boolean root = "root".equals(System.getProperty("user.name"));
        Command command =
                root
                        ? Command.in(project)
                                .by("setpriv", "--bounding-set=-dac_override,-dac_read_search")
                        : Command.in(project);
        Command.Ended ended = command.run(arguments);
        assertEquals(exitCode, ended.exitCode(), String.join(" ", arguments) + "\n" + ended.all());
        assertFalse(ended.err().contains("\tat "), ended.err());
        return ended;
    }

    private void allow(String folders, String files) throws IOException {
        try (Stream<Path> paths = Files.walk(project)) {
            for (Path path : paths.toList()) {
                Files.setPosixFilePermissions(
                        path,
                        PosixFilePermissions.fromString(Files.isDirectory(path) ? folders : files));
            }
        }
    }

    private void writeLargeProject(int clients) throws IOException {
        delete(project);
        Files.createDirectories(project);
        Files.writeString(
                project.resolve("teori.verka"),
                """
                regler { V14 av därför att "bara intag"  V16 av därför att "bara intag"  V41 av därför att "bara intag" }
                programteori P { plats Orten }
                intag Former från "former.csv" { formulär ORS  plats Orten
                    kolumn "id" är klient  kolumn "dag" är datum  kolumn "när" är tillfälle
                    kolumn "summa" är Total }
                """);
        StringBuilder rows = new StringBuilder("id;dag;när;summa\n");
        for (int i = 0; i < clients; i++) {
            rows.append('k').append(i).append(";2019-02-01;före;").append(i % 40).append('\n');
        }
        Files.writeString(project.resolve("former.csv"), rows);
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
