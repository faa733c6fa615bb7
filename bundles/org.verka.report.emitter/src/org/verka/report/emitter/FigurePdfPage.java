package org.verka.report.emitter;

import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPageDevice;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.verka.diagram.Drawing;
import org.verka.diagram.SvgReader;

/** Draws our figures natively. */
final class FigurePdfPage extends PDFPage {

    FigurePdfPage(
            int width, int height, Document document, PdfWriter writer, PDFPageDevice device) {
        super(width, height, document, writer, device);
    }

    @Override
    protected PdfTemplate generateTemplateFromSVG(byte[] svg, float height, float width) {
        Drawing drawing = new SvgReader().read(svg);
        PdfTemplate template = contentByte.createTemplate(width, height);
        new PdfDrawing(template).draw(drawing, width, height);
        return template;
    }

    /** A figure's description stands in its tag; a note on the page would hide the figure. */
    @Override
    protected void showHelpText(float x, float y, float width, float height, String text) {}
}
