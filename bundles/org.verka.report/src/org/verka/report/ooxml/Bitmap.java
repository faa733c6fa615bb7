package org.verka.report.ooxml;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.verka.diagram.Drawing;
import org.verka.diagram.Shape;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;
import org.verka.diagram.Typeface;
import org.verka.report.document.ReportException;

/** Draws figures as PNG for word processors, with the typeface they were measured with. */
final class Bitmap {

    /** Dots for each point: 216 to the inch. */
    private static final double SCALE = 3;

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
        out.scale(SCALE, SCALE);
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
            case Shape.Rect r ->
                    paint(
                            out,
                            r.paint(),
                            new RoundRectangle2D.Double(
                                    r.x(),
                                    r.y(),
                                    r.width(),
                                    r.height(),
                                    2 * r.radius(),
                                    2 * r.radius()));
            case Shape.Line l ->
                    paint(out, l.paint(), new Line2D.Double(l.x1(), l.y1(), l.x2(), l.y2()));
            case Shape.Circle c ->
                    paint(
                            out,
                            c.paint(),
                            new Ellipse2D.Double(
                                    c.x() - c.radius(),
                                    c.y() - c.radius(),
                                    2 * c.radius(),
                                    2 * c.radius()));
            case Shape.Path p -> paint(out, p.paint(), path(p.steps()));
            case Shape.Text t -> text(out, t);
        }
    }

    private static void paint(Graphics2D out, Paint paint, java.awt.Shape shape) {
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
        List<Double> lengths = paint.dash().lengths();
        float width = (float) paint.width();
        if (lengths.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        float[] dash = new float[lengths.size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = lengths.get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    private static Path2D path(List<Step> steps) {
        Path2D path = new Path2D.Double();
        for (Step step : steps) {
            switch (step) {
                case Step.Move m -> path.moveTo(m.x(), m.y());
                case Step.To t -> path.lineTo(t.x(), t.y());
                case Step.Curve c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Step.Close c -> path.closePath();
            }
        }
        return path;
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
