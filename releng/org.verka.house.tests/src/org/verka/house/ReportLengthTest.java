package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A report is as long as its reader was promised: to share and internal, of every example in both
 * languages and of a larger theory.
 */
class ReportLengthTest {

    private static final int STEERING_GROUP = 10;

    /** In points. */
    private static final double SMALLEST = 6.25;

    private static final List<String> ONE_PAGE =
            List.of("politiker", "ledning", "verksamhet", "praktiker", "brukare");

    @TempDir static Path folder;

    @BeforeAll
    static void writeReports() throws IOException {
        for (String example : Command.examples()) {
            Path project = Files.createDirectory(folder.resolve(example));
            Command.copyExample(example, project);
            for (String language : List.of("sv", "en")) {
                write(project, "--lang", language);
                write(project, "--lang", language, "--internal");
            }
        }
        Path larger = Files.createDirectory(folder.resolve("larger"));
        Command.copyExample(larger);
        LargerTheory.grow(larger);
        write(larger);
    }

    private static void write(Path project, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("report", "--format", "pdf"));
        words.addAll(List.of("--for", "styrgrupp," + String.join(",", ONE_PAGE)));
        words.addAll(List.of(options));
        Command.Ended ended = Command.in(project).run(words.toArray(new String[0]));
        assertEquals(0, ended.exitCode(), ended.all());
    }

    static List<Path> steering() throws IOException {
        return written(true);
    }

    static List<Path> ofOnePage() throws IOException {
        return written(false);
    }

    private static List<Path> written(boolean steering) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".pdf"))
                    .filter(f ->
                            steering == f.toString().matches(".*-(styrgrupp|steering-group).pdf"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereIsAReportOfEachExampleInEachLanguage() throws IOException {
        int each = 4 * Command.examples().size() + 1;
        assertTrue(each >= 9);
        assertEquals(each, steering().size());
        assertEquals(each * ONE_PAGE.size(), ofOnePage().size());
    }

    @ParameterizedTest
    @MethodSource("steering")
    void theSteeringGroupReadsAtMostTenPagesNoneOfThemEmpty(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertTrue(
                    document.getNumberOfPages() <= STEERING_GROUP,
                    document.getNumberOfPages() + " pages");
            List<Integer> empty = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(document).length() < 400) {
                    empty.add(page);
                }
            }
            assertEquals(List.of(), empty, "pages with next to nothing on them");
        }
    }

    @ParameterizedTest
    @MethodSource("steering")
    void noWordIsTooSmallForTheSteeringGroupToRead(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> small = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> letters) {
                    float size = Math.abs(letters.get(0).getYScale());
                    if (size < SMALLEST) {
                        small.add(words + " in " + size + " points");
                    }
                }
            }.getText(document);
            assertEquals(List.of(), small);
        }
    }

    @ParameterizedTest
    @MethodSource("ofOnePage")
    void onePageIsOnePage(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(1, document.getNumberOfPages());
        }
    }
}
