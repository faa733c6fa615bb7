package org.verka.report.emitter;

import java.awt.Color;
import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingManagerFactory;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfTemplate;
import org.verka.diagram.Drawing;
import org.verka.diagram.Pen;
import org.verka.diagram.Shape;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Typeface;

/** Draws a figure into a PDF: its texts stay text, in the fonts of the running text. */
final class PdfDrawing {

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
            case Shape.Outlined o -> painted(o);
            case Shape.Text t -> text(t);
        }
    }

    private final class PdfPen implements Pen {

        @Override
        public void move(float x, float y) {
            out.moveTo(x, y);
        }

        @Override
        public void line(float x, float y) {
            out.lineTo(x, y);
        }

        @Override
        public void curve(float x1, float y1, float x2, float y2, float x, float y) {
            out.curveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            out.closePath();
        }
    }

    /** The state is set before the path begins: PDF allows nothing between a path and its paint. */
    private void painted(Shape.Outlined shape) {
        Paint paint = shape.paint();
        boolean filled = !paint.fill().isEmpty();
        boolean stroked = !paint.stroke().isEmpty();
        out.saveState();
        if (filled) {
            out.setColorFill(Color.decode(paint.fill()));
        }
        if (stroked) {
            out.setColorStroke(Color.decode(paint.stroke()));
            out.setLineWidth((float) paint.width());
            if (!paint.dash().lengths().isEmpty()) {
                out.setLineDash(paint.dash().pattern(), 0);
            }
        }
        shape.follow(new PdfPen());
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
