package org.verka.intake;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes spreadsheets as OpenDocument 1.3 describes them. */
final class OdsFile {

    private final StringBuilder sheets = new StringBuilder();

    static String text(String text) {
        return cell("office:value-type=\"string\"", paragraphs(text));
    }

    static String number(String value) {
        return cell(
                "office:value-type=\"float\" office:value=\"" + value + "\"",
                paragraphs("shown otherwise"));
    }

    static String date(String value) {
        return cell(
                "office:value-type=\"date\" office:date-value=\"" + value + "\"",
                paragraphs("1 apr"));
    }

    static String empty(int times) {
        return "<table:table-cell table:number-columns-repeated=\"" + times + "\"/>";
    }

    static String cell(String attributes, String inner) {
        return "<table:table-cell " + attributes + ">" + inner + "</table:table-cell>";
    }

    static String paragraphs(String text) {
        StringBuilder all = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            all.append("<text:p>").append(escaped(line)).append("</text:p>");
        }
        return all.toString();
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\t", "<text:tab/>")
                .replace("  ", " <text:s text:c=\"1\"/>");
    }

    OdsFile sheet(String name, List<String> rows) {
        sheets.append("<table:table table:name=\"").append(name).append("\">");
        for (String row : rows) {
            sheets.append(row.startsWith("<table:table-row") ? row : row(row));
        }
        sheets.append("</table:table>");
        return this;
    }

    static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    void save(Path file) throws Exception {
        String start =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<office:body><office:spreadsheet>";
        zip(
                file,
                "content.xml",
                start + sheets + "</office:spreadsheet></office:body></office:document-content>");
    }

    static void zip(Path file, String... parts) throws Exception {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
