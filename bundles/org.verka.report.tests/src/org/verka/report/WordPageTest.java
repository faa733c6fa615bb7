package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Palette;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Evaluation;
import org.verka.report.document.Reader;
import org.verka.report.document.Reader.Length;

/**
 * A Word report of one page needs no second one. What its paragraphs take is added up by the sizes
 * and spaces in the file, with lines as high as Liberation Sans asks for; LibreOffice lays out the
 * examples within a few points of that sum.
 */
class WordPageTest {

    /** Ascent and descent of Liberation Sans, as its hhea table has them. */
    private static final double LINE = 1.149;

    private static final double PAGE = 16_838 / 20.0;

    /** From where a list's text begins. */
    private static final double LIST = 18;

    @TempDir Path folder;

    private List<Path> write(Evaluation evaluation, Locale locale, Set<Reader> readers)
            throws IOException {
        return Written.files(
                evaluation, folder, new ReportChoices(locale, EnumSet.of(Format.DOCX), readers));
    }

    private static XWPFDocument open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    /** The report that tells everything there is. */
    private XWPFDocument whole() throws IOException {
        return open(
                write(SamordnatStod.shared(), Locale.of("sv"), EnumSet.of(Reader.EVALUATOR))
                        .getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void whatEveryReaderIsToldFitsOnOnePage(String language) throws IOException {
        Set<Reader> readers =
                Stream.of(Reader.values())
                        .filter(r -> r.length() == Length.PAGE)
                        .collect(Collectors.toSet());
        for (Evaluation evaluation : List.of(SamordnatStod.shared(), SamordnatStod.internal())) {
            List<Path> files = write(evaluation, Locale.of(language), readers);
            assertEquals(5, files.size());
            for (Path file : files) {
                try (XWPFDocument word = open(file)) {
                    double needed = new Heights(word).sum();
                    assertTrue(needed > 200, "measured nothing: " + needed);
                    assertTrue(needed <= room(word), file.getFileName() + " " + needed);
                }
            }
        }
    }

    /** So that the test above can fail. */
    @Test
    void aReportOfMoreThanAPageIsMeasuredAsMore() throws IOException {
        try (XWPFDocument word = whole()) {
            assertTrue(new Heights(word).sum() > 10 * room(word));
        }
    }

    @Test
    void tablesAndFiguresAreNumberedSoThatWordProcessorsCanListThem() throws IOException {
        try (XWPFDocument word = whole()) {
            List<String> captions =
                    word.getParagraphs().stream()
                            .filter(p -> "Caption".equals(p.getStyle()))
                            .map(p -> p.getCTP().xmlText())
                            .toList();
            assertEquals(captions.size(), count(captions, "Tabell") + count(captions, "Figur"));
            assertEquals(word.getAllPictures().size(), count(captions, "Figur"));
        }
    }

    /** How many captions are numbered by the field of this name, each with its number in it. */
    private static int count(List<String> captions, String name) {
        List<String> own =
                captions.stream().filter(c -> c.contains(" SEQ " + name + " \\* ARABIC ")).toList();
        for (int i = 0; i < own.size(); i++) {
            assertTrue(own.get(i).contains(">" + (i + 1) + "</w:t>"), own.get(i));
        }
        return own.size();
    }

    private static double room(XWPFDocument word) {
        var margins = word.getDocument().getBody().getSectPr().getPgMar();
        return PAGE - (twips(margins.getTop()) + twips(margins.getBottom()));
    }

    private static double twips(Object value) {
        return Double.parseDouble(value.toString()) / 20;
    }

    /** Adds up what the paragraphs and tables of a document take, in points. */
    private record Heights(XWPFDocument word, Typeface typeface) {

        Heights(XWPFDocument word) {
            this(word, new Typeface());
        }

        double sum() {
            return word.getBodyElements().stream().mapToDouble(this::height).sum();
        }

        private double height(IBodyElement element) {
            return switch (element) {
                case XWPFParagraph p -> height(p, Palette.WIDTH);
                case XWPFTable t ->
                        t.getRows().stream()
                                .mapToDouble(row ->
                                        row.getTableCells().stream()
                                                .mapToDouble(c -> height(c, t))
                                                .max()
                                                .orElse(0))
                                .sum();
                default -> 0;
            };
        }

        private double height(XWPFTableCell cell, XWPFTable table) {
            double width = Palette.WIDTH / table.getRow(0).getTableCells().size() - 8;
            return 5 + cell.getParagraphs().stream().mapToDouble(p -> height(p, width)).sum();
        }

        private double height(XWPFParagraph paragraph, double width) {
            CTStyle style =
                    word.getStyles()
                            .getStyle(
                                    paragraph.getStyle() == null ? "Normal" : paragraph.getStyle())
                            .getCTStyle();
            CTSpacing space =
                    style.isSetPPr() && style.getPPr().isSetSpacing()
                            ? style.getPPr().getSpacing()
                            : CTSpacing.Factory.newInstance();
            double size =
                    paragraph.getRuns().stream()
                            .mapToDouble(r ->
                                    r.getFontSizeAsDouble() == null ? 0 : r.getFontSizeAsDouble())
                            .max()
                            .orElse(0);
            if (size == 0) {
                boolean own = style.isSetRPr() && style.getRPr().sizeOfSzArray() > 0;
                size = own ? twips(style.getRPr().getSzArray(0).getVal()) * 10 : 10;
            }
            boolean list = "ListBullet".equals(paragraph.getStyle());
            int lines =
                    typeface.wrap(
                                    paragraph.getText(),
                                    new Type(size, false, Palette.INK),
                                    width - (list ? LIST : 0))
                            .size();
            double before = space.isSetBefore() ? twips(space.getBefore()) : 0;
            double after = space.isSetAfter() ? twips(space.getAfter()) : 6;
            if (paragraph.getSpacingAfter() >= 0) {
                after = paragraph.getSpacingAfter() / 20.0;
            }
            double line = space.isSetLine() ? twips(space.getLine()) / 12 : 1.15;
            return before + Math.max(1, lines) * size * LINE * line + after;
        }
    }
}
