package org.verka.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Block.Table;
import org.verka.report.document.Imprint;
import org.verka.report.document.Reader;
import org.verka.report.document.References;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

class TablesOverPagesTest {

    private static final Pattern ROW = Pattern.compile("Rad \\d+");

    @TempDir Path folder;

    /** The last row is one over all columns, as where a group is withheld. */
    private static ReportDocument document(int rows, boolean group) {
        List<Row> all =
                IntStream.range(0, rows)
                        .<Row>mapToObj(i ->
                                group && i == rows - 1
                                        ? new Row.Group("Rad " + i)
                                        : new Row.Cells(
                                                List.of(Cell.of("Rad " + i), Cell.of("skyddas"))))
                        .toList();
        Table table =
                new Table(
                        "Tabell",
                        List.of(new Column("Aktivitet", false, 70), new Column("Antal", true, 30)),
                        all,
                        "Anmärkning");
        return new ReportDocument(
                Locale.of("sv"),
                "Titel",
                "",
                LocalDate.of(2019, 12, 31),
                new ReportDocument.Cover(
                        "Rapport", "Titel", "Alla", List.of(), "Innehåll", "Tabell", "Figur"),
                List.of(Section.of("tables", "Avsnitt", List.of(table))),
                List.of(),
                References.none(),
                Reader.Length.WHOLE,
                new Imprint("Verka", "", "", Map.of()));
    }

    /** What is seen on each page after the first, and the kinds of what is heard. */
    private record Read(List<String> pages, List<String> tags) {

        long count(String tag) {
            return tags.stream().filter(tag::equals).count();
        }
    }

    private Read read(PdfRenderer renderer, int rows, boolean group) throws IOException {
        Path file = folder.resolve("tabell.pdf");
        renderer.render(document(rows, group), file);
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<String> tags = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return new Read(pages, tags);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(MatchResult::group).toList();
    }

    /** However many rows there are: what a note speaks of stands over it, with its headings. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theNoteUnderATableIsNeverAloneOnItsPage(boolean group) throws IOException {
        try (PdfRenderer renderer = PdfRenderer.open("Verka")) {
            for (int rows = 25; rows <= 90; rows++) {
                List<String> pages = read(renderer, rows, group).pages();
                for (String page : pages) {
                    assertTrue(page.contains("Aktivitet"), rows + " rows: " + page);
                    assertTrue(!rows(page).isEmpty(), rows + " rows: " + page);
                }
                assertTrue(pages.getLast().contains("Anmärkning"));
                assertEquals(
                        IntStream.range(0, rows).mapToObj(i -> "Rad " + i).toList(),
                        pages.stream().flatMap(page -> rows(page).stream()).toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTableOverPagesIsHeardAsOneWithOneHead(boolean group) throws IOException {
        try (PdfRenderer renderer = PdfRenderer.open("Verka")) {
            for (int rows = 25; rows <= 90; rows++) {
                Read read = read(renderer, rows, group);
                assertEquals(1, read.count("Table"), rows + " rows");
                assertEquals(1, read.count("THead"), rows + " rows");
                assertEquals(rows + 1, read.count("TR"), rows + " rows");
            }
        }
    }
}
