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
import org.verka.diagram.Pen;
import org.verka.diagram.Shape;
import org.verka.diagram.Shape.Paint;
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
                } else if (shape instanceof Shape.Outlined outlined) {
                    paint(gc, outlined, colours);
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

    private void paint(GC gc, Shape.Outlined shape, ChainColours colours) {
        Path path = new Path(device);
        try {
            shape.follow(new PathPen(path));
            paint(gc, path, shape.paint(), colours);
        } finally {
            path.dispose();
        }
    }

    private record PathPen(Path path) implements Pen {

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
            path.cubicTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            path.close();
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
        return dash.lengths().isEmpty()
                ? new LineAttributes((float) width, SWT.CAP_FLAT, SWT.JOIN_MITER)
                : new LineAttributes(
                        (float) width,
                        SWT.CAP_FLAT,
                        SWT.JOIN_MITER,
                        SWT.LINE_CUSTOM,
                        dash.pattern(),
                        0,
                        10);
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
            Shape.Rect ring =
                    new Shape.Rect(
                            area.x() - gap,
                            area.y() - gap,
                            area.width() + 2 * gap,
                            area.height() + 2 * gap,
                            part.isBox() ? 5 : area.width() / 2 + gap,
                            Paint.outlined("", 0));
            ring.follow(new PathPen(path));
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
