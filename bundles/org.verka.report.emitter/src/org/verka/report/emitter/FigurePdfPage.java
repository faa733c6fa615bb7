package org.verka.report.emitter;

import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPageDevice;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.verka.diagram.Drawing;

/** Draws our figures natively. */
final class FigurePdfPage extends PDFPage {

    private final PdfProperties properties;
    private final Figures figures;

    FigurePdfPage(
            int width,
            int height,
            Document document,
            PdfWriter writer,
            PDFPageDevice device,
            PdfProperties properties,
            Figures figures) {
        super(width, height, document, writer, device);
        this.properties = properties;
        this.figures = figures;
    }

    @Override
    protected PdfTemplate generateTemplateFromSVG(byte[] svg, float height, float width) {
        Drawing drawing = figures.of(svg);
        PdfTemplate template = contentByte.createTemplate(width, height);
        new PdfDrawing(template).draw(drawing, width, height);
        return template;
    }

    /** A link says where it leads, as PDF/UA-1 (7.18.5) asks. */
    @Override
    public PdfAnnotation createHyperlink(
            String link,
            String bookmark,
            String window,
            int type,
            int x,
            int y,
            int width,
            int height) {
        PdfAnnotation annotation =
                super.createHyperlink(link, bookmark, window, type, x, y, width, height);
        String target = properties.targets().getOrDefault(bookmark, bookmark);
        annotation.put(PdfName.CONTENTS, new PdfString(target, PdfObject.TEXT_UNICODE));
        return annotation;
    }

    /** A figure's description stands in its tag; a note on the page would hide the figure. */
    @Override
    protected void showHelpText(float x, float y, float width, float height, String text) {}
}
