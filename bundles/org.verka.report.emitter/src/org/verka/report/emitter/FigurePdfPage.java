package org.verka.report.emitter;

import java.util.Map;
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
import org.verka.diagram.SvgReader;

/** Draws our figures natively. */
final class FigurePdfPage extends PDFPage {

    private final Map<String, String> targets;

    FigurePdfPage(
            int width,
            int height,
            Document document,
            PdfWriter writer,
            PDFPageDevice device,
            Map<String, String> targets) {
        super(width, height, document, writer, device);
        this.targets = targets;
    }

    @Override
    protected PdfTemplate generateTemplateFromSVG(byte[] svg, float height, float width) {
        Drawing drawing = new SvgReader().read(svg);
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
        String target = targets.getOrDefault(bookmark, bookmark);
        annotation.put(PdfName.CONTENTS, new PdfString(target, PdfObject.TEXT_UNICODE));
        return annotation;
    }

    /** A figure's description stands in its tag; a note on the page would hide the figure. */
    @Override
    protected void showHelpText(float x, float y, float width, float height, String text) {}
}
