package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verka report --verify} says where a report is not made once more. */
class ReportVerifyTest {

    @TempDir private Path project;

    @BeforeEach
    void takeTheExample() throws IOException {
        Command.copyExample(project);
    }

    private Command.Ended verify(String locale, String... arguments) {
        List<String> words = new ArrayList<>(List.of("report", "--verify"));
        words.addAll(List.of(arguments));
        return Command.in(project).speaking(locale).run(words.toArray(String[]::new));
    }

    private Path report() throws IOException {
        Command.Ended made =
                Command.in(project).run("report", "--as-of", "2014-10-16", "--format", "html");
        assertEquals(0, made.exitCode(), made.all());
        return project.resolve("rapport/samordnat-stod-rapport.html");
    }

    @Test
    void aFileThatContradictsWhatWasTakenInIsNamed() throws IOException {
        String report = report().toString();
        Path forms = project.resolve("formular/tyreso/familjeklimat.csv");
        List<String> rows = Files.readAllLines(forms);
        String row = rows.get(1);
        String other = row.substring(0, row.length() - 1) + (row.endsWith("1") ? "2" : "1");
        Files.writeString(forms, Files.readString(forms).replace(row, other));
        Command.Ended swedish = verify("sv_SE.UTF-8", report);
        assertEquals(1, swedish.exitCode(), swedish.all());
        assertTrue(
                swedish.out()
                        .contains(
                                "går inte att göra om: raderna är andra än de som togs in, i"
                                        + " formular/tyreso/familjeklimat.csv."),
                swedish.all());
        assertFalse(swedish.all().contains("Ingen rapport skrevs"), swedish.all());
        Command.Ended english = verify("en_GB.UTF-8", report);
        assertTrue(english.out().contains("cannot be made again: the rows are"), english.all());
    }

    @Test
    void aFileWithErrorsIsToldFromOneThatContradicts() throws IOException {
        String report = report().toString();
        Files.writeString(project.resolve("formular/tyreso/familjeklimat.csv"), "a;b\n1;2\n");
        Command.Ended ended = verify("sv_SE.UTF-8", report);
        assertEquals(1, ended.exitCode(), ended.all());
        assertTrue(ended.out().contains("eftersom någon fil har fel"), ended.all());
    }

    @Test
    void aFileThatVerkaDidNotWriteIsSaidToBeNoReport() throws IOException {
        Path page = Files.writeString(project.resolve("annan.html"), "{}");
        Path zip = project.resolve("annan.docx");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream some = new ZipOutputStream(out)) {
            some.putNextEntry(new ZipEntry("bild.png"));
        }
        for (Path file : List.of(page, zip)) {
            Command.Ended swedish = verify("sv_SE.UTF-8", file.toString());
            assertEquals(2, swedish.exitCode(), swedish.all());
            assertTrue(swedish.err().contains("är ingen rapport från Verka"), swedish.all());
            Command.Ended english = verify("en_GB.UTF-8", file.toString(), "--as-of", "2014-10-16");
            assertEquals(2, english.exitCode(), english.all());
            assertTrue(english.err().contains("is no report by Verka"), english.all());
        }
    }

    @Test
    void optionsThatTheReportSaysItselfAreRefused() throws IOException {
        String page = Files.writeString(project.resolve("annan.html"), "{}").toString();
        for (String option :
                List.of("--threshold=6", "--threshold=5", "--internal", "--for=brukare")) {
            Command.Ended swedish = verify("sv_SE.UTF-8", page, option);
            assertEquals(2, swedish.exitCode(), swedish.all());
            String name = option.replaceAll("=.*", "");
            assertTrue(
                    swedish.err().contains(name + " går inte att ange tillsammans med --verify"),
                    swedish.all());
        }
        Command.Ended english = verify("en_GB.UTF-8", page, "--uncorrected", "--format", "pdf");
        assertEquals(2, english.exitCode(), english.all());
        assertTrue(
                english.err().contains("--uncorrected, --format cannot be used together"),
                english.all());
    }
}
