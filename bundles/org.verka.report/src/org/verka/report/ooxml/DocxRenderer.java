package org.verka.report.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.verka.report.document.ReportDocument;

/**
 * Writes a report for word processors: with real headings, lists, captions and table headings, a
 * table of contents, and a text for every figure. The same report gives the same bytes.
 */
public final class DocxRenderer {

    private final String creator;

    /**
     * Documents made by a program.
     *
     * @param creator the program and its version
     */
    public DocxRenderer(String creator) {
        this.creator = creator;
    }

    /** Writes the document. */
    public void render(ReportDocument document, Path file) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            new DocxPages(word, document).write();
            SameBytes.describe(word, document, creator);
            SameBytes.write(word, out);
        }
    }
}
