package org.verka.report.emitter;

import java.awt.Color;
import java.util.List;
import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingManagerFactory;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfTemplate;
import org.verka.diagram.Drawing;
import org.verka.diagram.Shape;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;
import org.verka.diagram.Typeface;

/** Draws a figure into a PDF: its texts stay text, in the fonts of the running text. */
final class PdfDrawing {

    /** How far from its centre a quarter circle's control points lie, of its radius. */
    private static final float ROUND = 0.5523f;

    private final PdfTemplate out;
    private final BaseFont regular = font(Font.NORMAL);
    private final BaseFont bold = font(Font.BOLD);

    PdfDrawing(PdfTemplate out) {
        this.out = out;
    }

    private static BaseFont font(int style) {
        return FontMappingManagerFactory.getInstance().createFont(Typeface.FAMILY, style);
    }

    /** Draws it so that it fills the given width and height. */
    void draw(Drawing drawing, float width, float height) {
        out.saveState();
        float across = width / (float) drawing.width();
        float down = height / (float) drawing.height();
        out.concatCTM(across, 0, 0, -down, 0, height);
        drawing.shapes().forEach(this::draw);
        out.restoreState();
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Shape.Rect r -> painted(r.paint(), () -> rectangle(r));
            case Shape.Line l ->
                    painted(
                            l.paint(),
                            () -> {
                                out.moveTo((float) l.x1(), (float) l.y1());
                                out.lineTo((float) l.x2(), (float) l.y2());
                            });
            case Shape.Circle c ->
                    painted(
                            c.paint(),
                            () -> out.circle((float) c.x(), (float) c.y(), (float) c.radius()));
            case Shape.Path p -> painted(p.paint(), () -> p.steps().forEach(this::step));
            case Shape.Text t -> text(t);
        }
    }

    private void rectangle(Shape.Rect r) {
        float x = (float) r.x();
        float y = (float) r.y();
        float right = (float) (r.x() + r.width());
        float bottom = (float) (r.y() + r.height());
        float c = (float) r.radius();
        if (c == 0) {
            out.rectangle(x, y, right - x, bottom - y);
            return;
        }
        float k = c * (1 - ROUND);
        out.moveTo(x + c, y);
        out.lineTo(right - c, y);
        out.curveTo(right - k, y, right, y + k, right, y + c);
        out.lineTo(right, bottom - c);
        out.curveTo(right, bottom - k, right - k, bottom, right - c, bottom);
        out.lineTo(x + c, bottom);
        out.curveTo(x + k, bottom, x, bottom - k, x, bottom - c);
        out.lineTo(x, y + c);
        out.curveTo(x, y + k, x + k, y, x + c, y);
        out.closePath();
    }

    private void step(Step step) {
        switch (step) {
            case Step.Move m -> out.moveTo((float) m.x(), (float) m.y());
            case Step.To t -> out.lineTo((float) t.x(), (float) t.y());
            case Step.Curve c ->
                    out.curveTo(
                            (float) c.x1(),
                            (float) c.y1(),
                            (float) c.x2(),
                            (float) c.y2(),
                            (float) c.x(),
                            (float) c.y());
            case Step.Close c -> out.closePath();
        }
    }

    private void dash(Paint paint) {
        List<Double> lengths = paint.dash().lengths();
        if (!lengths.isEmpty()) {
            float[] pattern = new float[lengths.size()];
            for (int i = 0; i < pattern.length; i++) {
                pattern[i] = lengths.get(i).floatValue();
            }
            out.setLineDash(pattern, 0);
        }
    }

    /** The state is set before the path begins: PDF allows nothing between a path and its paint. */
    private void painted(Paint paint, Runnable path) {
        boolean filled = !paint.fill().isEmpty();
        boolean stroked = !paint.stroke().isEmpty();
        out.saveState();
        if (filled) {
            out.setColorFill(Color.decode(paint.fill()));
        }
        if (stroked) {
            out.setColorStroke(Color.decode(paint.stroke()));
            out.setLineWidth((float) paint.width());
            dash(paint);
        }
        path.run();
        if (filled && stroked) {
            out.fillStroke();
        } else if (filled) {
            out.fill();
        } else if (stroked) {
            out.stroke();
        } else {
            out.newPath();
        }
        out.restoreState();
    }

    private void text(Shape.Text t) {
        BaseFont font = t.bold() ? bold : regular;
        float width = font.getWidthPoint(t.text(), (float) t.size());
        float x =
                (float) t.x()
                        - switch (t.anchor()) {
                            case START -> 0;
                            case MIDDLE -> width / 2;
                            case END -> width;
                        };
        out.beginText();
        out.setFontAndSize(font, (float) t.size());
        out.setColorFill(Color.decode(t.colour()));
        out.setTextMatrix(1, 0, 0, -1, x, (float) t.y());
        out.showText(t.text());
        out.endText();
        out.setColorFill(Color.BLACK);
    }
}
