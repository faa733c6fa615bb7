package org.verka.report.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.verka.report.document.DataTable;
import org.verka.report.document.DataTable.Value;
import org.verka.report.document.DataTable.Variable;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.ReportDocument.Fact;

/**
 * Writes a report's figures as a workbook: a sheet for each table, its names in the first row and
 * nothing else in it, a sheet of what every column means, and one of what the report is. The same
 * report gives the same bytes.
 */
public final class XlsxRenderer {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 9;
    private static final int CHARACTER = 256;
    private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final String creator;

    /**
     * Workbooks made by a program.
     *
     * @param creator the program and its version
     */
    public XlsxRenderer(String creator) {
        this.creator = creator;
    }

    /** Writes the workbook. */
    public void render(ReportDocument document, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            new Book(workbook, document).write();
            SameBytes.describe(workbook, document, creator);
            SameBytes.write(workbook, out);
        }
    }

    /** One workbook on its way. */
    private static final class Book {
        private final XSSFWorkbook workbook;
        private final ReportDocument document;
        private final ResourceBundle words;
        private final CellStyle heading;
        private final CellStyle day;

        Book(XSSFWorkbook workbook, ReportDocument document) {
            this.workbook = workbook;
            this.document = document;
            this.words = words(document.language());
            XSSFFont bold = workbook.createFont();
            bold.setBold(true);
            XSSFCellStyle head = workbook.createCellStyle();
            head.setFont(bold);
            this.heading = head;
            this.day = workbook.createCellStyle();
            this.day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        }

        private static ResourceBundle words(Locale locale) {
            return ResourceBundle.getBundle(
                    "org.verka.report.content.Data",
                    locale,
                    Book.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        }

        void write() {
            about();
            for (DataTable table : document.data()) {
                XSSFSheet sheet = sheet(table.name());
                List<String> names = table.variables().stream().map(Variable::name).toList();
                heading(sheet, names);
                table.rows().forEach(r -> row(sheet, r));
                finish(sheet, names.size());
            }
            dictionary();
        }

        private void about() {
            XSSFSheet sheet = sheet(words.getString("about"));
            texts(sheet, document.cover().kind(), document.title());
            document.cover().facts().forEach(f -> fact(sheet, f));
            texts(sheet, "", document.cover().audience());
            sheet.setColumnWidth(0, 24 * CHARACTER);
            sheet.setColumnWidth(1, WIDEST * CHARACTER);
        }

        private void fact(XSSFSheet sheet, Fact fact) {
            texts(sheet, fact.name(), fact.value());
        }

        private void dictionary() {
            XSSFSheet sheet = sheet(words.getString("dictionary"));
            heading(
                    sheet,
                    List.of(
                            words.getString("dictionary.table"),
                            words.getString("dictionary.variable"),
                            words.getString("dictionary.label")));
            for (DataTable table : document.data()) {
                table.variables().forEach(v -> texts(sheet, table.name(), v.name(), v.label()));
            }
            finish(sheet, 3);
        }

        private XSSFSheet sheet(String name) {
            return workbook.createSheet(name);
        }

        private void heading(XSSFSheet sheet, List<String> names) {
            Row row = sheet.createRow(0);
            for (int i = 0; i < names.size(); i++) {
                Cell cell = row.createCell(i);
                cell.setCellValue(names.get(i));
                cell.setCellStyle(heading);
            }
        }

        private static void texts(XSSFSheet sheet, String... texts) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < texts.length; i++) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }

        private void row(XSSFSheet sheet, List<Value> values) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < values.size(); i++) {
                switch (values.get(i)) {
                    case Value.Text text -> row.createCell(i).setCellValue(cut(text.text()));
                    case Value.Number number -> row.createCell(i).setCellValue(number.number());
                    case Value.Day date -> {
                        Cell cell = row.createCell(i);
                        cell.setCellValue(date.day());
                        cell.setCellStyle(day);
                    }
                    case Value.Missing missing -> {
                        // an empty cell is what every program takes for missing
                    }
                }
            }
        }

        /** No cell of a workbook holds more than 32,767 characters. */
        private static String cut(String text) {
            return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
        }

        /** Keeps the names in sight, lets rows be filtered, and makes the columns wide enough. */
        private void finish(XSSFSheet sheet, int columns) {
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(
                    new CellRangeAddress(0, sheet.getPhysicalNumberOfRows() - 1, 0, columns - 1));
            for (int i = 0; i < columns; i++) {
                int longest = NARROWEST;
                for (Row row : sheet) {
                    longest = Math.max(longest, length(row.getCell(i)));
                }
                sheet.setColumnWidth(i, Math.min(WIDEST, longest + 2) * CHARACTER);
            }
        }

        private static int length(Cell cell) {
            return cell != null && cell.getCellType() == CellType.STRING
                    ? cell.getStringCellValue().length()
                    : 0;
        }
    }
}
