package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verka command as a script and a person meet it. */
class CommandTest {

    @TempDir private Path project;

    @BeforeEach
    void takeTheExample() throws IOException {
        Command.copyExample(project);
    }

    @Test
    void theMainJobEndsWithAReportAndASecondRunDoublesNothing() throws IOException {
        Command.Ended first = Command.in(project).run("report", "--as-of", "2014-10-16");
        assertEquals(0, first.exitCode(), first.all());
        assertTrue(first.err().contains("Tar in filerna"), first.err());
        assertTrue(first.out().contains("sekunder"), first.out());
        List<Path> written = reports();
        assertEquals(5, written.size(), written.toString());
        Map<Path, byte[]> before = new HashMap<>();
        for (Path file : written) {
            before.put(file, read(file));
        }

        Command.Ended second = Command.in(project).run("report", "--as-of", "2014-10-16");
        assertEquals(0, second.exitCode(), second.all());
        Command.Ended third = Command.in(project).run("import");
        assertEquals(0, third.exitCode(), third.all());
        assertTrue(
                third.out().lines().allMatch(l -> l.endsWith("allt var redan intaget.")),
                third.out());
        for (Path file : reports()) {
            assertArrayEquals(
                    before.get(file), read(file), "the same evidence gives the same " + file);
        }
    }

    @Test
    void aReportCanBeMadeOnceMoreUntilItsTheoryHasChanged() throws IOException {
        String[] pages = {"report", "--as-of", "2014-10-16", "--format", "html,xlsx"};
        assertEquals(0, Command.in(project).run(pages).exitCode());
        for (Path file : reports()) {
            Command.Ended same = verify(file);
            assertEquals(0, same.exitCode(), same.all());
            assertTrue(same.out().contains("samma bytes"), same.all());
        }
        assertEquals(2, reports().size(), "nothing is written beside them");
        Path theory = project.resolve("samordnat-stod.verka");
        String text = Files.readString(theory);
        Files.writeString(theory, text.replace("planerat 240 nybesök", "planerat 250 nybesök"));
        for (Path file : reports()) {
            Command.Ended other = verify(file);
            assertEquals(1, other.exitCode(), other.all());
            assertTrue(other.out().contains("går inte att göra om"), other.all());
        }
    }

    @Test
    void aDamagedReportIsSaidToBeDamagedAndNotThatTheDiskIsFull() throws IOException {
        for (String ending : List.of("pdf", "docx", "xlsx")) {
            Path damaged = Files.writeString(project.resolve("trasig." + ending), "%PDF-1.7 x");
            Command.Ended ended = verify(damaged);
            assertEquals(2, ended.exitCode(), ended.all());
            assertTrue(ended.all().contains("är skadad"), ended.all());
        }
    }

    private Command.Ended verify(Path file) throws IOException {
        return Command.in(project)
                .by("env", "TZ=Pacific/Kiritimati")
                .run("report", "--as-of", "2014-10-16", "--verify", file.toString());
    }

    @Test
    void anInternalReportSaysSoOnEveryPageAndASharedOneWithholdsSmallGroups() throws IOException {
        assertEquals(
                0, Command.in(project).run("report", "--internal", "--format", "pdf").exitCode());
        try (PDDocument pdf = Loader.loadPDF(read(last(".pdf")))) {
            PDFTextStripper words = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                assertTrue(
                        words.getText(pdf).toLowerCase(java.util.Locale.ROOT).contains("intern"),
                        "page " + page);
            }
        }
        assertEquals(0, Command.in(project).run("report").exitCode());
        try (PDDocument pdf = Loader.loadPDF(read(last(".pdf")))) {
            String words = new PDFTextStripper().getText(pdf);
            assertTrue(words.contains("färre än 5"), "says that small groups are withheld");
            assertFalse(words.contains("−15,5"), "a mean of two fathers is not shown");
        }
    }

    @Test
    void aValueThatDoesNotDoIsToldTogetherWithTheOptionThatItWasGivenTo() {
        Command.Ended wrong = Command.in(project).run("report", "--threshold", "tre");
        assertEquals(2, wrong.exitCode(), wrong.all());
        assertTrue(wrong.err().contains("tre passar inte som --threshold=N."), wrong.err());
        Command.Ended missing = Command.in(project).run("report", "--threshold");
        assertTrue(missing.err().contains("Det saknas ett värde: --threshold=N"), missing.err());
    }

    /** The threshold is 5, and may be raised: domain, rules of the field. */
    @Test
    void aThresholdCanBeRaisedAndNotLowered() {
        Command.Ended lower = Command.in(project).run("report", "--threshold", "4");
        assertEquals(2, lower.exitCode(), lower.all());
        assertTrue(lower.err().contains("den kan höjas över 5, men inte sänkas"), lower.err());
        Command.Ended higher =
                Command.in(project).run("report", "--threshold", "6", "--format", "html");
        assertEquals(0, higher.exitCode(), higher.all());
    }

    @Test
    void helpAndVersionAreInTheUsersLanguage() {
        Command.Ended swedish = Command.in(project).run("--help");
        Command.Ended english = Command.in(project).speaking("en_GB.UTF-8").run("--help");
        assertEquals(0, swedish.exitCode());
        assertEquals(0, english.exitCode());
        assertTrue(swedish.out().contains("Användning:"), swedish.out());
        assertTrue(english.out().contains("Usage:"), english.out());
        for (String command :
                List.of("new", "check", "import", "report", "diff", "translate", "lsp")) {
            assertTrue(swedish.out().contains(command), command);
            assertEquals(0, Command.in(project).run(command, "--help").exitCode(), command);
        }
        assertTrue(Command.in(project).run("--version").out().matches("verka \\d+\\.\\d+.*\\s+"));
    }

    @Test
    void wrongUseIsToldFromFindingsAndFailure() {
        Command command = Command.in(project);
        assertEquals(2, command.run().exitCode());
        assertEquals(2, command.run("utvardera").exitCode());
        assertEquals(2, command.run("check", "--fort").exitCode());
        assertEquals(2, command.run("check", "ingen-mapp").exitCode());
        assertEquals(2, command.run("report", "--as-of", "igår").exitCode());
        assertEquals(2, command.run("report", "--threshold", "1").exitCode());
        assertEquals(2, command.run("check", "--lang", "fi").exitCode());
    }

    @Test
    void theExampleChecksCleanAndASyntaxErrorInTheMiddleIsNamedByItsLine() throws IOException {
        Command.Ended clean = Command.in(project).run("check");
        assertEquals(0, clean.exitCode(), clean.all());

        Path theory = project.resolve("samordnat-stod.verka");
        List<String> lines = Files.readAllLines(theory);
        int middle = lines.size() / 2;
        lines.add(middle, "}}} (((");
        Files.write(theory, lines);
        Command.Ended broken = Command.in(project).run("check");
        assertEquals(1, broken.exitCode(), broken.all());
        assertTrue(
                broken.out().contains("samordnat-stod.verka:" + (middle + 1) + ":"), broken.out());
        Command.Ended report = Command.in(project).run("report");
        assertEquals(1, report.exitCode(), report.all());
        assertTrue(reports().isEmpty(), "no report from a theory with errors");
    }

    @Test
    void anEmptyAndABinaryFileAreRefusedByNameAndNothingOfThemIsStored() throws IOException {
        Files.write(project.resolve("formular/tyreso/sdq.csv"), new byte[0]);
        byte[] binary = new byte[4096];
        new java.util.Random(7).nextBytes(binary);
        Files.write(project.resolve("formular/sandviken/asi.csv"), binary);
        Command.Ended report = Command.in(project).run("report");
        assertEquals(1, report.exitCode(), report.all());
        assertTrue(report.out().contains("formular/tyreso/sdq.csv: inget intaget"), report.out());
        assertTrue(report.out().contains("formular/sandviken/asi.csv: inget intaget"));
        assertFalse(report.all().contains("Exception"), report.all());
        assertTrue(reports().isEmpty());
    }

    @Test
    void aFolderThatHoldsSomethingElseThanOurEvidenceIsLeftAlone() throws IOException {
        Path foreign = project.resolve(".verka/evidence");
        Files.createDirectories(foreign);
        Files.writeString(foreign.resolve("semesterbilder.txt"), "våra");
        Command.Ended report = Command.in(project).run("import");
        assertEquals(3, report.exitCode(), report.all());
        assertTrue(report.err().contains("något annat"), report.err());
        try (Stream<Path> files = Files.list(foreign)) {
            assertEquals(List.of(foreign.resolve("semesterbilder.txt")), files.toList());
        }
    }

    @Test
    void aDiskWithoutRoomIsToldAndTheNextRunTakesEverythingIn() throws IOException {
        Command limited =
                Command.in(project).by("sh", "-c", "ulimit -f 400; exec \"$@\"", "limited");
        Command.Ended failed = limited.run("import");
        assertNotEquals(0, failed.exitCode(), failed.all());
        assertFalse(failed.err().contains("\tat "), failed.err());
        Command.Ended whole = Command.in(project).run("import");
        assertEquals(0, whole.exitCode(), whole.all());
    }

    @Test
    void killedInTheMiddleOfAnImportNothingIsHalfThereAndNothingIsDoubled()
            throws IOException, InterruptedException {
        for (int pause = 300; pause <= 1500; pause += 300) {
            Process import_ = Command.in(project).start("import");
            Thread.sleep(pause);
            import_.descendants().forEach(ProcessHandle::destroyForcibly);
            import_.destroyForcibly().waitFor();
        }
        Command.Ended again = Command.in(project).run("import");
        assertEquals(0, again.exitCode(), again.all());
        assertEquals(
                0, Command.in(project).run("report", "--internal", "--format", "html").exitCode());
        String afterKills = text(read(last(".html")));

        Path untouched = project.resolveSibling(project.getFileName() + "-2");
        Command.copyExample(untouched);
        assertEquals(
                0,
                Command.in(untouched).run("report", "--internal", "--format", "html").exitCode());
        try (Stream<Path> files = Files.list(untouched.resolve("rapport"))) {
            Path html = files.sorted().findFirst().orElseThrow();
            assertEquals(
                    withoutTimes(text(read(html))), withoutTimes(afterKills), "the same report");
        }
    }

    private static String withoutTimes(String html) {
        return html.replaceAll("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?", "");
    }

    /** The report of a format that was written last. */
    private Path last(String ending) throws IOException {
        Path last = null;
        for (Path file : reports()) {
            boolean such = file.toString().endsWith(ending);
            if (such && (last == null || modified(file) > modified(last))) {
                last = file;
            }
        }
        assertNotNull(last);
        return last;
    }

    private static long modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }

    /** The reports written. */
    private List<Path> reports() throws IOException {
        Path folder = project.resolve("rapport");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
