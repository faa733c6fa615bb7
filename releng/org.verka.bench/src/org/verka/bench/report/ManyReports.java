package org.verka.bench.report;

import java.nio.file.Files;
import java.nio.file.Path;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.pdf.PdfRenderer;

/** As many reports as there are sites in a large project, one after the other. */
public final class ManyReports {

    private static final int SITES = 300;

    private ManyReports() {}

    /** Takes the root of a checkout. */
    public static void main(String[] arguments) throws Exception {
        ReportDocument report =
                SampleReport.of(SampleReport.example(Path.of(arguments[0])), Reader.STEERING_GROUP);
        Path file = Files.createTempFile("verka-bench", ".pdf");
        try (PdfRenderer renderer = PdfRenderer.open("Verka")) {
            for (int site = 0; site < SITES; site++) {
                renderer.render(report, file);
            }
        } finally {
            Files.delete(file);
        }
    }
}
