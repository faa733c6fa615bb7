package org.verka.project;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as ECMA-376 describes it, written row by row, sheet after sheet. Texts are texts, and
 * those that begin as a formula would are marked so that a spreadsheet leaves them as texts also
 * when they are edited. Dates are numbers that are shown as dates. The first row of a sheet is its
 * header and stays in sight.
 */
final class XlsxFile implements AutoCloseable {

    /** The most rows that a sheet can have. */
    static final int MOST_ROWS = 1_048_576;

    /** The most characters that a cell can have; what is longer is cut. */
    static final int LONGEST_TEXT = 32_767;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Numbers of more digits would be rounded, so they are texts. */
    private static final int MOST_DIGITS = 15;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Style 0 is plain, 1 a header, 2 a date, 3 a text that looks like a formula. */
    private static final String STYLES =
            HEAD
                    + "<styleSheet xmlns=\""
                    + MAIN
                    + "\"><fonts count=\"2\"><font/><font><b/></font></fonts><fills count=\"2\">"
                    + "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
                    + " patternType=\"gray125\"/></fill></fills><borders"
                    + " count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/>"
                    + "</cellStyleXfs><cellXfs count=\"4\"><xf/><xf fontId=\"1\""
                    + " applyFont=\"1\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf"
                    + " quotePrefix=\"1\"/></cellXfs></styleSheet>";

    private final ZipOutputStream zip;
    private final Writer text;
    private final List<String> sheets = new ArrayList<>();
    private int row;

    XlsxFile(Path file) throws IOException {
        zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8);
        text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    /** Begins a sheet, after the one before is done. */
    void sheet(String name, List<String> header) throws IOException {
        endSheet();
        sheets.add(name);
        row = 0;
        begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        text.write(
                "<worksheet xmlns=\""
                        + MAIN
                        + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\""
                        + " topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                        + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
                        + "<sheetData>");
        row(header, 1);
    }

    /** Whether the sheet has no room for another row. */
    boolean isFull() {
        return row >= MOST_ROWS;
    }

    /**
     * @param cells texts, whole numbers, decimal numbers and days; null where there is nothing
     */
    void row(List<?> cells) throws IOException {
        row(cells, 0);
    }

    private void row(List<?> cells, int style) throws IOException {
        row++;
        text.write("<row r=\"" + row + "\">");
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c) != null && !"".equals(cells.get(c))) {
                cell(column(c) + row, cells.get(c), style);
            }
        }
        text.write("</row>\n");
    }

    private void cell(String at, Object value, int style) throws IOException {
        switch (value) {
            case LocalDate day -> number(at, day.toEpochDay() - DAY_ZERO.toEpochDay(), 2);
            case BigDecimal n when n.precision() <= MOST_DIGITS -> number(at, n.toPlainString(), 0);
            case Integer whole -> number(at, whole, 0);
            default -> text(at, value.toString(), style);
        }
    }

    private void number(String at, Object number, int style) throws IOException {
        text.write("<c r=\"" + at + "\" s=\"" + style + "\"><v>" + number + "</v></c>");
    }

    private void text(String at, String said, int style) throws IOException {
        boolean looks = "=+-@\t\r".indexOf(said.charAt(0)) >= 0;
        text.write(
                "<c r=\""
                        + at
                        + "\" s=\""
                        + (looks ? 3 : style)
                        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                        + written(said)
                        + "</t></is></c>");
    }

    /** As XML; what XML cannot hold is written as the format says, {@code _x0007_}. */
    private static String written(String said) {
        int end = Math.min(said.length(), LONGEST_TEXT);
        StringBuilder xml = new StringBuilder(end + 16);
        for (int i = 0; i < end; i++) {
            char c = said.charAt(i);
            boolean low = c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE';
            boolean alone =
                    Character.isHighSurrogate(c)
                                    && (i + 1 == end
                                            || !Character.isLowSurrogate(said.charAt(i + 1)))
                            || Character.isLowSurrogate(c)
                                    && (i == 0 || !Character.isHighSurrogate(said.charAt(i - 1)));
            boolean code = c == '_' && said.substring(i).matches("(?s)_x[0-9A-Fa-f]{4}_.*");
            if (low || alone || code) {
                xml.append("_x%04X_".formatted((int) c));
            } else {
                xml.append(
                        switch (c) {
                            case '<' -> "&lt;";
                            case '>' -> "&gt;";
                            case '&' -> "&amp;";
                            case '"' -> "&quot;";
                            default -> String.valueOf(c);
                        });
            }
        }
        return xml.toString();
    }

    /** A, B … Z, AA …, of a place from 0. */
    private static String column(int place) {
        String letter = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? letter : column(place / 26 - 1) + letter;
    }

    private void endSheet() throws IOException {
        if (!sheets.isEmpty()) {
            text.write("</sheetData></worksheet>");
            end();
        }
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text.write(HEAD);
    }

    private void end() throws IOException {
        text.flush();
        zip.closeEntry();
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        text.write(content.startsWith(HEAD) ? content.substring(HEAD.length()) : content);
        end();
    }

    /** Writes what ties the sheets together. */
    void finish() throws IOException {
        endSheet();
        StringBuilder listed = new StringBuilder();
        StringBuilder tied = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (int s = 1; s <= sheets.size(); s++) {
            listed.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>"
                            .formatted(written(sheets.get(s - 1)), s, s));
            tied.append(tie("s" + s, OFFICE + "/worksheet", "worksheets/sheet" + s + ".xml"));
            types.append(type("/xl/worksheets/sheet" + s + ".xml", "worksheet"));
        }
        tied.append(tie("styles", OFFICE + "/styles", "styles.xml"));
        types.append(type("/xl/styles.xml", "styles"))
                .append(type("/xl/workbook.xml", "sheet.main"));
        part("xl/styles.xml", STYLES);
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\""
                        + MAIN
                        + "\" xmlns:r=\""
                        + OFFICE
                        + "\"><sheets>"
                        + listed
                        + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", ties(tied.toString()));
        part("_rels/.rels", ties(tie("book", OFFICE + "/officeDocument", "xl/workbook.xml")));
        part(
                "[Content_Types].xml",
                "<Types xmlns=\""
                        + PACKAGE
                        + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\""
                        + "/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + types
                        + "</Types>");
    }

    private static String ties(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String tie(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, kind);
    }

    @Override
    public void close() throws IOException {
        text.flush();
        zip.close();
    }
}
