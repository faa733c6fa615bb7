package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * The reports that the command writes pass those who check for a living: veraPDF by PDF/UA-1 (ISO
 * 14289-1) and PDF/A-2a (ISO 19005-2), and axe in Chromium by WCAG.
 */
class ReportConformanceTest {

    private static final List<String> EXAMPLES = List.of("samordnat-stod", "socialt-omradesarbete");
    private static final List<String> READERS =
            List.of("politiker", "styrgrupp", "ledning", "verksamhet", "praktiker", "brukare");

    @TempDir static Path folder;

    private static Browser browser;

    @BeforeAll
    static void writeReports() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        browser = new Browser();
        for (String example : EXAMPLES) {
            Path project = Files.createDirectory(folder.resolve(example));
            Command.copyExample(example, project);
            succeed(Command.in(project), "report", "--format", "html,pdf");
            succeed(
                    Command.in(project),
                    "report",
                    "--format",
                    "html,pdf",
                    "--for",
                    String.join(",", READERS));
            succeed(
                    Command.in(project).speaking("en_GB.UTF-8"),
                    "report",
                    "--internal",
                    "--format",
                    "html,pdf");
        }
    }

    private static void succeed(Command command, String... arguments) {
        Command.Ended ended = command.run(arguments);
        assertEquals(0, ended.exitCode(), ended.all());
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    static List<Path> pdfs() throws IOException {
        return written(".pdf");
    }

    static List<Path> pages() throws IOException {
        return written(".html");
    }

    private static List<Path> written(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void thereIsAReportForEachReaderAndInEachLanguageOfEachExample() throws IOException {
        int reports = (2 + READERS.size()) * EXAMPLES.size();
        assertEquals(reports, pdfs().size());
        assertEquals(reports, pages().size());
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void pdfCanBeReadByEverybody(Path pdf) throws IOException, VeraPDFException {
        assertEquals(List.of(), failures(pdf, PDFAFlavour.PDFUA_1));
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void pdfCanBeArchived(Path pdf) throws IOException, VeraPDFException {
        assertEquals(List.of(), failures(pdf, PDFAFlavour.PDFA_2_A));
    }

    private static List<String> failures(Path pdf, PDFAFlavour flavour)
            throws IOException, VeraPDFException {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(Files.newInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(result.getTotalAssertions() > 1000, "veraPDF did not look");
            List<String> failures = new ArrayList<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                failures.add(
                        assertion.getRuleId().getClause()
                                + " "
                                + assertion.getMessage()
                                + " at "
                                + assertion.getLocation().getContext());
            }
            return failures;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsFreeOfBarriers(Path page) {
        assertEquals(List.of(), browser.violations(page, "light"));
        assertEquals(List.of(), browser.violations(page, "dark"));
    }

    /** So that the tests above can fail. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aPageWithBarriersIsFound(String colours) throws IOException {
        Path page = folder.resolve("barriers.htm");
        Files.writeString(page, "<!DOCTYPE html><html><body><img src='a.png'></body></html>");
        assertTrue(
                browser.violations(page, colours).stream()
                        .anyMatch(v -> v.startsWith("image-alt")));
    }
}
