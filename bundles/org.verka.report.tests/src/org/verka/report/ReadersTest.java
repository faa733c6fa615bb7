package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.report.document.Imprint;
import org.verka.report.document.Reader;
import org.verka.report.document.Reader.Length;

class ReadersTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @TempDir Path folder;

    private List<Path> write(
            Evaluation evaluation, Locale locale, Set<Format> formats, Set<Reader> readers)
            throws IOException {
        return Written.files(evaluation, folder, new ReportChoices(locale, formats, readers));
    }

    private static Set<Reader> ofOnePage() {
        return Stream.of(Reader.values())
                .filter(r -> r.length() == Length.PAGE)
                .collect(Collectors.toSet());
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void onePageIsOnePageForEveryReaderSharedAndInternal(String language) throws IOException {
        for (Evaluation evaluation : List.of(SamordnatStod.shared(), SamordnatStod.internal())) {
            List<Path> files =
                    write(evaluation, Locale.of(language), EnumSet.of(Format.PDF), ofOnePage());
            assertEquals(5, files.size());
            for (Path file : files) {
                assertEquals(1, pages(file), file.getFileName().toString());
            }
        }
    }

    @Test
    void everyNumberOnAPageLeadsToALineAtItsFootThatSaysWhereItComesFrom() throws IOException {
        for (Path file :
                write(SamordnatStod.shared(), SWEDISH, EnumSet.of(Format.PDF), ofOnePage())) {
            String[] parts = text(file).split("Var siffrorna kommer ifrån ");
            assertEquals(2, parts.length, file.getFileName().toString());
            Set<String> marks =
                    Pattern.compile("\\[\\d+]")
                            .matcher(parts[0])
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toSet());
            assertFalse(marks.isEmpty(), file.getFileName().toString());
            marks.forEach(m -> assertTrue(parts[1].contains(m), m + " in " + parts[1]));
        }
    }

    @Test
    void everyReaderHasAFileOfItsOwnThatSaysWhereTheWholeReportIs() throws IOException {
        Set<Reader> all = EnumSet.allOf(Reader.class);
        List<Path> files = write(SamordnatStod.shared(), SWEDISH, EnumSet.of(Format.HTML), all);
        assertEquals(all.size(), files.stream().distinct().count());
        String whole = files.get(0).getFileName().toString().replace(".html", "");
        for (Path file : files.subList(1, files.size())) {
            assertTrue(Files.readString(file).contains(whole), file.getFileName().toString());
        }
    }

    @Test
    void clientsReadPlainWordsAndNothingAboutStaff() throws IOException {
        String text =
                text(
                        write(
                                        SamordnatStod.shared(),
                                        SWEDISH,
                                        EnumSet.of(Format.PDF),
                                        EnumSet.of(Reader.CLIENT))
                                .get(0));
        assertTrue(text.contains("Vad ville vi?"), text);
        assertTrue(text.contains("Hur gick det?"), text);
        assertFalse(text.contains(" p = "), text);
        assertFalse(text.contains("par,"), text);
        assertFalse(text.contains("Ansvarar"), text);
        assertFalse(text.contains("personal"), text);
    }

    @Test
    void clientsReadWhetherItGotBetterApartFromWhetherItIsAsGoodAsWasMeant() throws IOException {
        Path page =
                write(
                                SamordnatStod.shared(),
                                SWEDISH,
                                EnumSet.of(Format.PDF),
                                EnumSet.of(Reader.CLIENT))
                        .get(0);
        String text = text(page);
        assertTrue(
                text.contains("Till en del. Något har blivit bättre, annat inte. Det är inte"),
                text);
        assertTrue(
                text.contains(
                        "Vi vet inte säkert om det har blivit bättre. Det är så bra som vi ville."),
                text);
    }

    @Test
    void theSteeringGroupReadsAtMostTenPages() throws IOException {
        Path file =
                write(
                                SamordnatStod.shared(),
                                SWEDISH,
                                EnumSet.of(Format.PDF),
                                EnumSet.of(Reader.STEERING_GROUP))
                        .get(0);
        assertTrue(pages(file) >= 6 && pages(file) <= 10, pages(file) + " pages");
        String text = text(file);
        for (String title : List.of("Sammanfattning", "Programteorin", "Före och efter")) {
            assertTrue(text.contains(title), title);
        }
    }

    @Test
    void anInternalPageSaysSo() throws IOException {
        for (Path file :
                write(SamordnatStod.internal(), SWEDISH, EnumSet.of(Format.PDF), ofOnePage())) {
            assertTrue(text(file).contains("INTERNT"), file.getFileName().toString());
        }
    }

    @Test
    void everyFormatCarriesWhatItWasMadeOf() throws IOException {
        List<Path> files =
                write(
                        SamordnatStod.shared(),
                        SWEDISH,
                        EnumSet.allOf(Format.class),
                        EnumSet.of(Reader.EVALUATOR));
        for (int i = 0; i < files.size(); i++) {
            Imprint imprint = ImprintOf.file(files.get(i), Format.values()[i]).orElseThrow();
            assertEquals("EVALUATOR", imprint.options().get("reader"));
            assertEquals("SHARED", imprint.options().get("audience"));
            assertEquals(SamordnatStod.DAY.toString(), imprint.options().get("as-of"));
            assertEquals(64, imprint.rows().length());
        }
    }

    /** Of the document that is the PDF, too: that it gives the same bytes is tested there. */
    @Test
    void whoeverTakesInTheSameRowsOnAnyDayGetsTheSameBytes() throws IOException {
        Set<Format> formats = EnumSet.complementOf(EnumSet.of(Format.PDF));
        for (Options options :
                List.of(Options.shared(SamordnatStod.DAY), Options.internal(SamordnatStod.DAY))) {
            List<byte[]> first =
                    bytes(SamordnatStod.takenIn("2014-10-15", "eva", options), formats);
            List<byte[]> again =
                    bytes(SamordnatStod.takenIn("2027-02-03", "olof", options), formats);
            for (int i = 0; i < first.size(); i++) {
                assertArrayEquals(first.get(i), again.get(i), options.audience() + ", " + i);
            }
        }
    }

    private List<byte[]> bytes(Evaluation evaluation, Set<Format> formats) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (Path file : write(evaluation, SWEDISH, formats, EnumSet.of(Reader.EVALUATOR))) {
            all.add(Files.readAllBytes(file));
        }
        return all;
    }

    @Test
    void aReaderIsNamedInSwedishOrEnglish() {
        assertEquals(Reader.CLIENT, Reader.named("brukare").orElseThrow());
        assertEquals(Reader.CLIENT, Reader.named("Clients").orElseThrow());
        assertEquals(Reader.EVALUATOR, Reader.named("utvärderare").orElseThrow());
        assertTrue(Reader.named("alla").isEmpty());
    }
}
