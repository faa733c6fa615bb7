package org.verka.bench.store;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The same forms in five kinds of files: a client and 25 answers on each row.
 *
 * @param folder where the files lie
 */
record SameForms(Path folder, int rows) {

    static final int COLUMNS = 26;
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String CONTENT = "content.xml";

    private static final String WORKBOOK =
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Blad1\" r:id=\"r1\"/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\""
                    + " Target=\"worksheets/sheet1.xml\"/></Relationships>";
    private static final String ODS_START =
            "<office:document-content"
                    + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                    + "<office:body><office:spreadsheet><table:table table:name=\"Blad1\">";
    private static final String ODS_END =
            "</table:table></office:spreadsheet></office:body></office:document-content>";

    Path csv() {
        return folder.resolve("forms.csv");
    }

    Path xlsx() {
        return folder.resolve("forms.xlsx");
    }

    Path ods() {
        return folder.resolve("forms.ods");
    }

    List<Path> files() {
        return List.of(
                csv(), xlsx(), ods(), folder.resolve("forms.sav"), folder.resolve("forms.json"));
    }

    void write() throws IOException {
        text(csv(), "", "", row -> String.join(";", cells(row)) + "\n");
        workbook(
                xlsx(),
                SHEET,
                "<worksheet><sheetData>",
                "</sheetData></worksheet>",
                row -> row("<row>", row, "<c t=\"inlineStr\"><is><t>%s</t></is></c>", XLSX_NUMBER));
        workbook(
                ods(),
                CONTENT,
                ODS_START,
                ODS_END,
                row -> row("<table:table-row>", row, ODS_TEXT, ODS_NUMBER));
        sav(files().get(3));
        text(files().get(4), "[", "]", this::json);
    }

    private static final String XLSX_NUMBER = "<c><v>%s</v></c>";
    private static final String ODS_TEXT =
            "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>";
    private static final String ODS_NUMBER =
            "<table:table-cell office:value-type=\"float\" office:value=\"%1$s\"><text:p>%1$s</text:p>"
                    + "</table:table-cell>";

    /** Row 0 is the header. */
    private static String[] cells(int row) {
        String[] cells = new String[COLUMNS];
        Random random = new Random(row);
        cells[0] = row == 0 ? "klient" : "K%07d".formatted(row);
        for (int item = 1; item < COLUMNS; item++) {
            cells[item] = row == 0 ? "p" + item : String.valueOf(random.nextInt(3));
        }
        return cells;
    }

    private static String row(String tag, int row, String text, String number) {
        StringBuilder xml = new StringBuilder(tag);
        String[] cells = cells(row);
        for (int i = 0; i < COLUMNS; i++) {
            xml.append((row == 0 || i == 0 ? text : number).formatted(cells[i]));
        }
        return xml.append(tag.replace("<", "</")).toString();
    }

    private String json(int row) {
        if (row == 0) {
            return "";
        }
        String[] names = cells(0);
        String[] cells = cells(row);
        StringBuilder json = new StringBuilder("{\"klient\":\"" + cells[0] + "\"");
        for (int i = 1; i < COLUMNS; i++) {
            json.append(",\"").append(names[i]).append("\":").append(cells[i]);
        }
        return json.append(row == rows ? "}" : "},\n").toString();
    }

    private void text(Path file, String start, String end, IntFunction<String> line)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(start);
            for (int row = 0; row <= rows; row++) {
                out.write(line.apply(row));
            }
            out.write(end);
        }
    }

    private void workbook(
            Path file, String part, String start, String end, IntFunction<String> line)
            throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            if (part.equals(SHEET)) {
                part(zip, "xl/workbook.xml", WORKBOOK);
                part(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            for (int row = 0; row <= rows; row++) {
                zip.write(line.apply(row).getBytes(StandardCharsets.UTF_8));
            }
            zip.write(end.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A system file of SPSS, as PSPP's documentation of the format tells it; not compressed. */
    private void sav(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ByteBuffer header = bytes(176);
            header.put("$FL2@(#) SPSS DATA FILE".getBytes(StandardCharsets.US_ASCII));
            header.putInt(64, 2).putInt(68, COLUMNS).putInt(80, rows).putDouble(84, 100);
            out.write(header.array());
            String[] names = cells(0);
            for (int i = 0; i < COLUMNS; i++) {
                ByteBuffer variable = bytes(32);
                int format = i == 0 ? 1 << 16 | 8 << 8 : 5 << 16 | 8 << 8;
                variable.putInt(2).putInt(i == 0 ? 8 : 0).putInt(0).putInt(0);
                variable.putInt(format).putInt(format);
                variable.put("%-8s".formatted(names[i]).getBytes(StandardCharsets.US_ASCII));
                out.write(variable.array());
            }
            out.write(bytes(8).putInt(999).putInt(0).array());
            for (int row = 1; row <= rows; row++) {
                ByteBuffer values = bytes(8 * COLUMNS);
                String[] cells = cells(row);
                values.put(cells[0].getBytes(StandardCharsets.US_ASCII));
                for (int i = 1; i < COLUMNS; i++) {
                    values.putDouble(Double.parseDouble(cells[i]));
                }
                out.write(values.array());
            }
        }
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
