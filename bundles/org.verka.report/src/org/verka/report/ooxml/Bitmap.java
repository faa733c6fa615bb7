package org.verka.report.ooxml;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.verka.diagram.Drawing;
import org.verka.diagram.Pen;
import org.verka.diagram.Shape;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Typeface;
import org.verka.report.document.ReportException;

/** Draws figures as PNG for word processors, with the typeface they were measured with. */
final class Bitmap {

    /** Dots for each point: 216 to the inch. */
    private static final double SCALE = 3;

    /** Points of white at either side, since word processors blur the outermost dots. */
    private static final double MARGIN = 2;

    private final Font regular = font(Typeface.Cut.REGULAR);
    private final Font bold = font(Typeface.Cut.BOLD);

    private static Font font(Typeface.Cut cut) {
        try (InputStream in = cut.location().openStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new ReportException("the typeface of figures cannot be read", e);
        }
    }

    byte[] png(Drawing drawing) {
        BufferedImage image =
                new BufferedImage(
                        (int) Math.ceil(drawing.width() * SCALE),
                        (int) Math.ceil(drawing.height() * SCALE),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D out = image.createGraphics();
        out.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        out.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        out.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        out.setColor(Color.WHITE);
        out.fillRect(0, 0, image.getWidth(), image.getHeight());
        double within = 1 - 2 * MARGIN / drawing.width();
        out.scale(SCALE, SCALE);
        out.translate(MARGIN, MARGIN * drawing.height() / drawing.width());
        out.scale(within, within);
        drawing.shapes().forEach(s -> draw(out, s));
        out.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private void draw(Graphics2D out, Shape shape) {
        switch (shape) {
            case Shape.Outlined o -> paint(out, o);
            case Shape.Text t -> text(out, t);
        }
    }

    private static void paint(Graphics2D out, Shape.Outlined outlined) {
        Paint paint = outlined.paint();
        PathPen pen = new PathPen(new Path2D.Double());
        outlined.follow(pen);
        Path2D shape = pen.path();
        if (!paint.fill().isEmpty()) {
            out.setColor(Color.decode(paint.fill()));
            out.fill(shape);
        }
        if (!paint.stroke().isEmpty()) {
            out.setColor(Color.decode(paint.stroke()));
            out.setStroke(stroke(paint));
            out.draw(shape);
        }
    }

    private static BasicStroke stroke(Paint paint) {
        float width = (float) paint.width();
        return paint.dash().lengths().isEmpty()
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                : new BasicStroke(
                        width,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        paint.dash().pattern(),
                        0);
    }

    private record PathPen(Path2D path) implements Pen {

        @Override
        public void move(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void line(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curve(float x1, float y1, float x2, float y2, float x, float y) {
            path.curveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            path.closePath();
        }
    }

    private void text(Graphics2D out, Shape.Text text) {
        Font font = (text.bold() ? bold : regular).deriveFont((float) text.size());
        out.setFont(font);
        out.setColor(Color.decode(text.colour()));
        double width = font.getStringBounds(text.text(), out.getFontRenderContext()).getWidth();
        double x =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
        out.drawString(text.text(), (float) x, (float) text.y());
    }
}
