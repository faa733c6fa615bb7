package org.verka.workbench.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Transform;
import org.verka.diagram.Drawing;
import org.verka.diagram.Shape;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;
import org.verka.diagram.Typeface;

/** Paints drawings on a screen or into a picture, sharp at every size. Belongs to one device. */
final class ShapePainter {

    /** Widths are those of the typeface that drawings are measured with. */
    private static final List<String> SAME_WIDTHS =
            List.of(Typeface.FAMILY, "Arial", "Helvetica", "Nimbus Sans");

    /** The size that letters are measured at, in pixels on a screen of 96 pixels an inch. */
    private static final int FONT_POINTS = 24;

    private static final int FAINT = 130;

    private final Device device;
    private final Font regular;
    private final Font bold;
    private final Map<String, Integer> widths = new HashMap<>();

    ShapePainter(Device device) {
        this.device = device;
        String family =
                SAME_WIDTHS.stream()
                        .filter(name -> device.getFontList(name, true).length > 0)
                        .findFirst()
                        .orElse("Sans");
        regular = new Font(device, new FontData(family, FONT_POINTS, SWT.NORMAL));
        bold = new Font(device, new FontData(family, FONT_POINTS, SWT.BOLD));
    }

    void dispose() {
        regular.dispose();
        bold.dispose();
    }

    /**
     * Paints a drawing.
     *
     * @param x where its left edge comes, in pixels
     * @param y where its upper edge comes
     */
    void paint(GC gc, Drawing drawing, ChainColours colours, double scale, double x, double y) {
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Transform base = new Transform(device);
        Transform letters = new Transform(device);
        try {
            base.translate((float) x, (float) y);
            base.scale((float) scale, (float) scale);
            gc.setTransform(base);
            for (Shape shape : drawing.shapes()) {
                if (shape instanceof Shape.Text text) {
                    letters.identity();
                    letters.translate((float) x, (float) y);
                    letters.scale((float) scale, (float) scale);
                    write(gc, text, colours, letters);
                    gc.setTransform(base);
                } else {
                    paint(gc, shape, colours);
                }
            }
        } finally {
            gc.setTransform(null);
            base.dispose();
            letters.dispose();
        }
    }

    private void write(GC gc, Shape.Text text, ChainColours colours, Transform letters) {
        gc.setFont(text.bold() ? bold : regular);
        gc.setForeground(new Color(colours.of(text.colour())));
        int width =
                widths.computeIfAbsent(
                        (text.bold() ? "b" : "r") + text.text(),
                        key -> gc.stringExtent(text.text()).x);
        double size = text.size() / pixels(gc);
        double left =
                switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width * size / 2;
                    case END -> width * size;
                };
        letters.translate((float) (text.x() - left), (float) text.y());
        letters.scale((float) size, (float) size);
        gc.setTransform(letters);
        gc.drawString(text.text(), 0, -gc.getFontMetrics().getAscent(), true);
    }

    /** How many pixels high the letters are that are measured. */
    private double pixels(GC gc) {
        return FONT_POINTS * device.getDPI().y / 72.0;
    }

    private void paint(GC gc, Shape shape, ChainColours colours) {
        Path path = new Path(device);
        try {
            Paint paint =
                    switch (shape) {
                        case Shape.Rect r -> rect(path, r);
                        case Shape.Line l -> {
                            path.moveTo((float) l.x1(), (float) l.y1());
                            path.lineTo((float) l.x2(), (float) l.y2());
                            yield l.paint();
                        }
                        case Shape.Circle c -> {
                            float r = (float) c.radius();
                            path.addArc((float) c.x() - r, (float) c.y() - r, 2 * r, 2 * r, 0, 360);
                            path.close();
                            yield c.paint();
                        }
                        case Shape.Path p -> {
                            p.steps().forEach(step -> step(path, step));
                            yield p.paint();
                        }
                        case Shape.Text t -> throw new IllegalArgumentException("text is written");
                    };
            paint(gc, path, paint, colours);
        } finally {
            path.dispose();
        }
    }

    private static Paint rect(Path path, Shape.Rect r) {
        float x = (float) r.x();
        float y = (float) r.y();
        float w = (float) r.width();
        float h = (float) r.height();
        float d = (float) (2 * r.radius());
        if (d == 0) {
            path.addRectangle(x, y, w, h);
            return r.paint();
        }
        path.moveTo(x + w, y + d / 2);
        path.addArc(x + w - d, y, d, d, 0, 90);
        path.addArc(x, y, d, d, 90, 90);
        path.addArc(x, y + h - d, d, d, 180, 90);
        path.addArc(x + w - d, y + h - d, d, d, 270, 90);
        path.close();
        return r.paint();
    }

    private static void step(Path path, Step step) {
        switch (step) {
            case Step.Move m -> path.moveTo((float) m.x(), (float) m.y());
            case Step.To t -> path.lineTo((float) t.x(), (float) t.y());
            case Step.Curve c ->
                    path.cubicTo(
                            (float) c.x1(),
                            (float) c.y1(),
                            (float) c.x2(),
                            (float) c.y2(),
                            (float) c.x(),
                            (float) c.y());
            case Step.Close c -> path.close();
        }
    }

    private static void paint(GC gc, Path path, Paint paint, ChainColours colours) {
        if (!paint.fill().isEmpty()) {
            gc.setBackground(new Color(colours.of(paint.fill())));
            gc.fillPath(path);
        }
        if (!paint.stroke().isEmpty()) {
            gc.setLineAttributes(line(paint.width(), paint.dash()));
            gc.setForeground(new Color(colours.of(paint.stroke())));
            gc.drawPath(path);
        }
    }

    private static LineAttributes line(double width, Shape.Dash dash) {
        List<Double> lengths = dash.lengths();
        if (lengths.isEmpty()) {
            return new LineAttributes((float) width, SWT.CAP_FLAT, SWT.JOIN_MITER);
        }
        float[] dashes = new float[lengths.size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = lengths.get(i).floatValue();
        }
        return new LineAttributes(
                (float) width, SWT.CAP_FLAT, SWT.JOIN_MITER, SWT.LINE_CUSTOM, dashes, 0, 10);
    }

    /** Frames a chosen part by a ring around its box or sign. */
    void frame(GC gc, ChainPart part, Frame frame) {
        gc.setAntialias(SWT.ON);
        Transform base = new Transform(device);
        Path path = new Path(device);
        try {
            base.translate((float) frame.x, (float) frame.y);
            base.scale((float) frame.scale, (float) frame.scale);
            gc.setTransform(base);
            gc.setForeground(new Color(frame.colour));
            double gap = 2.6;
            ChainPart.Area area = part.area();
            rect(
                    path,
                    new Shape.Rect(
                            area.x() - gap,
                            area.y() - gap,
                            area.width() + 2 * gap,
                            area.height() + 2 * gap,
                            part.isBox() ? 5 : area.width() / 2 + gap,
                            Paint.outlined("", 0)));
            gc.setLineAttributes(new LineAttributes((float) frame.width));
            gc.drawPath(path);
        } finally {
            gc.setTransform(null);
            path.dispose();
            base.dispose();
        }
    }

    /** Marks the line of a chosen arrow; to be painted before the drawing itself. */
    void trace(GC gc, ChainPart part, Frame frame) {
        Transform base = new Transform(device);
        base.translate((float) frame.x, (float) frame.y);
        base.scale((float) frame.scale, (float) frame.scale);
        Path line = new Path(device);
        for (int i = 0; i < part.corners().size(); i++) {
            float x = (float) part.corners().get(i).x();
            float y = (float) part.corners().get(i).y();
            if (i == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        gc.setAntialias(SWT.ON);
        gc.setTransform(base);
        gc.setForeground(new Color(frame.colour));
        gc.setAlpha(FAINT);
        gc.setLineAttributes(
                new LineAttributes((float) (3 * frame.width), SWT.CAP_FLAT, SWT.JOIN_ROUND));
        gc.drawPath(line);
        gc.setAlpha(255);
        gc.setTransform(null);
        line.dispose();
        base.dispose();
    }

    /** How a part is framed, and where the drawing lies. */
    record Frame(RGB colour, double width, double scale, double x, double y) {}
}
