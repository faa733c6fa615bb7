package org.verka.bench.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.verka.diagram.Typeface;

/**
 * A plain program that writes a report's words and tables by OpenPDF itself, untagged. To be made
 * before BIRT is started, which lets OpenPDF lay out twice what is written in later fonts.
 */
final class OpenPdfPeer {

    private final BaseFont plain = embedded(font(Typeface.Cut.REGULAR));
    private final BaseFont strong = embedded(font(Typeface.Cut.BOLD));

    OpenPdfPeer() throws IOException {}

    private static Path font(Typeface.Cut cut) throws IOException {
        Path file = Files.createTempFile("verka-bench", ".ttf");
        file.toFile().deleteOnExit();
        try (InputStream in = cut.location().openStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    byte[] write(List<Flat> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, 50, 50, 60, 60)) {
            PdfWriter.getInstance(document, out);
            document.open();
            PdfPTable table = null;
            for (Flat line : lines) {
                if (line.kind() == Flat.Kind.COLUMNS || line.kind() == Flat.Kind.ROW) {
                    int columns = line.cells().size();
                    if (table == null || table.getNumberOfColumns() != columns) {
                        flush(document, table);
                        table = new PdfPTable(columns);
                        table.setWidthPercentage(100);
                        table.setHeaderRows(line.kind() == Flat.Kind.COLUMNS ? 1 : 0);
                    }
                    BaseFont font = line.kind() == Flat.Kind.COLUMNS ? strong : plain;
                    for (String cell : line.cells()) {
                        table.addCell(new Phrase(cell, new Font(font, 8.5f)));
                    }
                } else {
                    flush(document, table);
                    table = null;
                    document.add(new Paragraph(line.cells().getFirst(), style(line)));
                }
            }
            flush(document, table);
        }
        return out.toByteArray();
    }

    private Font style(Flat line) {
        return switch (line.kind()) {
            case HEADING -> new Font(strong, 15);
            case CAPTION -> new Font(strong, 9.5f);
            default -> new Font(plain, 9.5f);
        };
    }

    private static BaseFont embedded(Path font) throws IOException {
        return BaseFont.createFont(font.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }

    private static void flush(Document document, PdfPTable table) {
        if (table != null) {
            document.add(table);
        }
    }
}
