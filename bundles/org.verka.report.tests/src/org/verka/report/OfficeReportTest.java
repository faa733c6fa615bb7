package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Change;
import org.verka.evaluation.Evaluation;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.Block;
import org.verka.report.document.DataTable;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** The report for word processors and as a workbook, opened again as such programs do. */
class OfficeReportTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final int WHITE = 0xffffffff;
    private static final Pattern TOLD = Pattern.compile("<wp:docPr [^>]*descr=\"[^\"]{20,}\"");

    @TempDir Path folder;

    private Path write(Evaluation evaluation, Format format) throws IOException {
        return Written.files(evaluation, folder, ReportChoices.whole(SWEDISH, EnumSet.of(format)))
                .get(0);
    }

    private static ReportDocument document(Evaluation evaluation) {
        return new ReportBuilder(SWEDISH, new Typeface(), "Verka")
                .build(evaluation, Basis.unknown(), Reader.EVALUATOR, "");
    }

    private static List<Section> sections(List<Section> sections) {
        List<Section> all = new ArrayList<>();
        for (Section section : sections) {
            all.add(section);
            all.addAll(sections(section.sections()));
        }
        return all;
    }

    private static long blocks(ReportDocument document, Class<? extends Block> kind) {
        return sections(document.sections()).stream()
                .flatMap(s -> s.blocks().stream())
                .filter(kind::isInstance)
                .count();
    }

    private static List<String> texts(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(p -> p.getStyle() != null && p.getStyle().startsWith(style))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void everySectionHasARealHeadingAndStandsInTheContents() throws IOException {
        List<Section> sections = sections(document(SamordnatStod.shared()).sections());
        List<String> titles = sections.stream().map(Section::title).toList();
        try (InputStream in = Files.newInputStream(write(SamordnatStod.shared(), Format.DOCX));
                XWPFDocument word = new XWPFDocument(in)) {
            assertEquals(titles, texts(word, "Heading"));
            assertTrue(titles.containsAll(texts(word, "TOC")));
            assertTrue(texts(word, "TOC").size() > 10);
        }
    }

    @Test
    void everyFigureIsToldInWordsAndEveryTableRepeatsItsFirstRow() throws IOException {
        ReportDocument document = document(SamordnatStod.shared());
        long figures = blocks(document, Block.Figure.class);
        long tables = blocks(document, Block.Table.class);
        try (InputStream in = Files.newInputStream(write(SamordnatStod.shared(), Format.DOCX));
                XWPFDocument word = new XWPFDocument(in)) {
            assertEquals(figures + tables, texts(word, "Caption").size());
            assertEquals(figures, word.getAllPictures().size());
            String xml = word.getDocument().xmlText();
            assertEquals(figures, TOLD.matcher(xml).results().count());
            assertEquals(
                    tables,
                    word.getTables().stream().filter(t -> t.getRow(0).isRepeatHeader()).count());
            for (XWPFTable table : word.getTables()) {
                assertFalse(table.getText().isBlank());
            }
        }
    }

    @Test
    void noFigureReachesTheEdgeOfItsPicture() throws IOException {
        try (InputStream in = Files.newInputStream(write(SamordnatStod.internal(), Format.DOCX));
                XWPFDocument word = new XWPFDocument(in)) {
            for (XWPFPictureData picture : word.getAllPictures()) {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.getData()));
                for (int y = 0; y < image.getHeight(); y++) {
                    assertEquals(WHITE, image.getRGB(0, y), picture.getFileName());
                    assertEquals(
                            WHITE, image.getRGB(image.getWidth() - 1, y), picture.getFileName());
                }
            }
        }
    }

    @Test
    void theInternalReportSaysSoOnEveryPage() throws IOException {
        try (InputStream in = Files.newInputStream(write(SamordnatStod.internal(), Format.DOCX));
                XWPFDocument word = new XWPFDocument(in)) {
            assertTrue(word.getHeaderList().get(0).getText().contains("INTERNT"));
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        for (Format format : List.of(Format.DOCX, Format.XLSX)) {
            byte[] first = Files.readAllBytes(write(SamordnatStod.shared(), format));
            byte[] again = Files.readAllBytes(write(SamordnatStod.shared(), format));
            assertArrayEquals(first, again, format.name());
        }
    }

    @Test
    void everyTableHasASheetOfItsOwnWithItsNamesFirst() throws IOException {
        ReportDocument document = document(SamordnatStod.shared());
        try (InputStream in = Files.newInputStream(write(SamordnatStod.shared(), Format.XLSX));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (DataTable table : document.data()) {
                Sheet sheet = book.getSheet(table.name());
                assertEquals(table.rows().size(), sheet.getLastRowNum(), table.name());
                for (int i = 0; i < table.variables().size(); i++) {
                    assertEquals(
                            table.variables().get(i).name(),
                            sheet.getRow(0).getCell(i).getStringCellValue());
                }
            }
            assertEquals(document.data().size() + 2, book.getNumberOfSheets());
        }
    }

    @Test
    void theDictionaryTellsWhatEveryColumnMeans() throws IOException {
        Set<String> told = new HashSet<>();
        Set<String> used = new HashSet<>();
        try (InputStream in = Files.newInputStream(write(SamordnatStod.shared(), Format.XLSX));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheet("Variabler")) {
                told.add(row.getCell(0) + "/" + row.getCell(1));
                assertFalse(row.getCell(2).getStringCellValue().isBlank());
            }
            for (DataTable table : document(SamordnatStod.shared()).data()) {
                table.variables().forEach(v -> used.add(table.name() + "/" + v.name()));
            }
            told.remove("Blad/Variabel");
            assertEquals(used, told);
        }
    }

    @Test
    void numbersAreNumbersAndWhatIsWithheldIsNotThere() throws IOException {
        Evaluation evaluation = SamordnatStod.shared();
        try (InputStream in = Files.newInputStream(write(evaluation, Format.XLSX));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet("Förändringar");
            int mean = column(sheet, "medel_fore");
            int reason = column(sheet, "visas_inte");
            int withheld = 0;
            for (int i = 0; i < evaluation.changes().size(); i++) {
                Change change = evaluation.changes().get(i);
                Row row = sheet.getRow(i + 1);
                if (change.figures().shown().isEmpty()) {
                    withheld++;
                    assertFalse(row.getCell(reason).getStringCellValue().isBlank());
                    for (Cell cell : row) {
                        assertTrue(cell.getCellType() != CellType.NUMERIC, cell.toString());
                    }
                } else {
                    double before = change.figures().shown().get().before().mean().orElseThrow();
                    double shown = row.getCell(mean).getNumericCellValue();
                    assertEquals(before, shown, 0.005);
                    assertEquals(shown, Math.round(100 * shown) / 100.0, "two decimals");
                }
            }
            assertTrue(withheld > 0);
        }
    }

    private static int column(Sheet sheet, String name) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(name);
    }
}
