package org.verka.report.emitter;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPageDevice;
import org.eclipse.birt.report.engine.nLayout.area.style.TextStyle;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.verka.diagram.Drawing;

/** Draws our figures natively. */
final class FigurePdfPage extends PDFPage {

    private final PdfProperties properties;
    private final Figures figures;
    private final Optional<Structure> structure;
    private final Optional<Marks> marks;

    FigurePdfPage(
            int width,
            int height,
            Document document,
            PdfWriter writer,
            PDFPageDevice device,
            PdfProperties properties,
            Figures figures,
            Optional<Structure> structure) {
        super(width, height, document, writer, device);
        this.properties = properties;
        this.figures = figures;
        this.structure = structure;
        structure.ifPresent(Structure::turnPage);
        marks = structure.map(s -> new Marks(s, contentByte));
        keepBirtFromMarking();
    }

    /** BIRT marks nothing in what it takes for an artifact. */
    private void keepBirtFromMarking() {
        artifactDepth = 1;
    }

    /** What marks its content; empty in a PDF without structure. */
    Optional<Marks> marks() {
        return marks;
    }

    @Override
    protected void drawText(
            String text,
            float x,
            float y,
            float baseline,
            float width,
            float height,
            TextStyle style) {
        marks.ifPresent(Marks::begin);
        super.drawText(text, x, y, baseline, width, height, style);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected void drawImage(
            String name,
            byte[] data,
            String extension,
            float x,
            float y,
            float height,
            float width,
            String description,
            Map parameters)
            throws Exception {
        float bottom = transformY(y, height);
        structure.ifPresent(s ->
                s.current()
                        .describe(described(description, x, bottom, x + width, bottom + height)));
        marks.ifPresent(Marks::begin);
        super.drawImage(name, data, extension, x, y, height, width, description, parameters);
    }

    private static String described(
            String description, float left, float bottom, float right, float top) {
        String text =
                HexFormat.of()
                        .withUpperCase()
                        .formatHex(description.getBytes(StandardCharsets.UTF_16BE));
        return String.format(
                Locale.ROOT,
                "/Alt<FEFF%s>/A<</O/Layout/Placement/Block/BBox[%.2f %.2f %.2f %.2f]>>",
                text,
                left,
                bottom,
                right,
                top);
    }

    @Override
    protected void drawLine(
            float startX,
            float startY,
            float endX,
            float endY,
            float width,
            Color color,
            int style) {
        beginArtifact("/Type/Layout");
        super.drawLine(startX, startY, endX, endY, width, color, style);
        endArtifact();
    }

    @Override
    public void beginArtifact(PdfDictionary properties) {
        beginArtifact("/Type" + properties.getAsName(PdfName.TYPE));
    }

    @Override
    public void beginArtifact() {
        beginArtifact("/Type/Pagination");
    }

    /**
     * What is drawn until {@link #endArtifact} is for the eye only.
     *
     * @param entries what it is there for
     */
    void beginArtifact(String entries) {
        marks.ifPresent(m -> m.beginArtifact(entries));
    }

    @Override
    public void endArtifact() {
        marks.ifPresent(Marks::endArtifact);
    }

    @Override
    protected void saveState() {
        marks.ifPresent(Marks::end);
        super.saveState();
    }

    @Override
    protected void restoreState() {
        marks.ifPresent(Marks::end);
        super.restoreState();
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
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        structure.ifPresent(s -> {
            int key = s.link(annotation.getIndirectReference().getNumber());
            annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        });
        return annotation;
    }

    /** A figure's description stands in its tag; a note on the page would hide the figure. */
    @Override
    protected void showHelpText(float x, float y, float width, float height, String text) {}
}
