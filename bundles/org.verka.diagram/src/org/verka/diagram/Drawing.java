package org.verka.diagram;

import java.util.ArrayList;
import java.util.List;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;

/**
 * A picture.
 *
 * @param width its width in points
 * @param height its height in points
 * @param title what it is, in a few words
 * @param description what it shows, for those who cannot see it
 * @param shapes its parts, the first at the bottom
 */
public record Drawing(
        double width, double height, String title, String description, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Collects the parts of a drawing. Not safe for use by several threads. */
    public static final class Canvas {
        private final List<Shape> shapes = new ArrayList<>();

        /** Adds a rectangle with square corners. */
        public Canvas rect(double x, double y, double width, double height, Paint paint) {
            return rect(x, y, width, height, 0, paint);
        }

        /** Adds a rectangle. */
        public Canvas rect(
                double x, double y, double width, double height, double radius, Paint paint) {
            shapes.add(new Shape.Rect(x, y, width, height, radius, paint));
            return this;
        }

        /** Adds a line. */
        public Canvas line(double x1, double y1, double x2, double y2, Paint paint) {
            shapes.add(new Shape.Line(x1, y1, x2, y2, paint));
            return this;
        }

        /** Adds a circle. */
        public Canvas circle(double x, double y, double radius, Paint paint) {
            shapes.add(new Shape.Circle(x, y, radius, paint));
            return this;
        }

        /** Adds a path. */
        public Canvas path(Paint paint, Shape.Step... steps) {
            shapes.add(new Shape.Path(List.of(steps), paint));
            return this;
        }

        /** Adds a path. */
        public Canvas path(Paint paint, List<Shape.Step> steps) {
            shapes.add(new Shape.Path(steps, paint));
            return this;
        }

        /** Adds a line of text; an empty one adds nothing. */
        public Canvas text(double x, double y, String text, Type type, Anchor anchor) {
            if (!text.isBlank()) {
                shapes.add(
                        new Shape.Text(
                                x, y, text, type.size(), type.bold(), anchor, type.colour()));
            }
            return this;
        }

        /** Adds lines of text below each other, the first base line at y. */
        public Canvas lines(double x, double y, List<String> lines, Type type, Anchor anchor) {
            for (int i = 0; i < lines.size(); i++) {
                text(x, y + i * type.lineHeight(), lines.get(i), type, anchor);
            }
            return this;
        }

        /** The drawing so far. */
        public Drawing drawing(double width, double height, String title, String description) {
            return new Drawing(width, height, title, description, shapes);
        }
    }

    /** How a text is set: size in points, weight and colour as {@code #rrggbb}. */
    public record Type(double size, boolean bold, String colour) {

        /** From one base line to the next. */
        public double lineHeight() {
            return size * 1.22;
        }
    }
}
