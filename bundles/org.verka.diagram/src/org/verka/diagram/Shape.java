package org.verka.diagram;

import java.util.List;

/**
 * A part of a drawing. Lengths are in points, x grows to the right and y downwards. There is no
 * opacity and no transformation, so that every picture survives PDF/A and print.
 */
public sealed interface Shape {

    /** Where a text's given x lies. */
    enum Anchor {
        /** At its left end. */
        START,
        /** In its middle. */
        MIDDLE,
        /** At its right end. */
        END
    }

    /**
     * How an area is painted.
     *
     * @param fill a colour as {@code #rrggbb}, or empty for none
     * @param stroke the same for its outline
     * @param width the outline's width
     * @param dash how the outline is broken
     */
    record Paint(String fill, String stroke, double width, Dash dash) {

        /** With an outline that is not broken. */
        public Paint(String fill, String stroke, double width) {
            this(fill, stroke, width, Dash.SOLID);
        }

        /** An area without outline. */
        public static Paint filled(String colour) {
            return new Paint(colour, "", 0);
        }

        /** An outline without area. */
        public static Paint outlined(String colour, double width) {
            return new Paint("", colour, width);
        }

        /** The same with a dashed outline. */
        public Paint withDashes() {
            return with(Dash.DASHED);
        }

        /** The same with an outline that is broken so. */
        public Paint with(Dash pattern) {
            return new Paint(fill, stroke, width, pattern);
        }
    }

    /** How a line is broken. */
    enum Dash {
        /** Not at all. */
        SOLID(List.of()),
        /** Into short dashes. */
        DASHED(List.of(3.0, 2.0)),
        /** Into long dashes. */
        LONG(List.of(8.0, 3.0)),
        /** Into dots. */
        DOTTED(List.of(1.2, 2.2)),
        /** Into dashes with dots between them. */
        MIXED(List.of(7.0, 2.0, 1.2, 2.0));

        private final List<Double> lengths;

        Dash(List<Double> lengths) {
            this.lengths = lengths;
        }

        /** Dash, gap, dash, gap and so on in points; empty for a line that is not broken. */
        public List<Double> lengths() {
            return lengths;
        }
    }

    /** A rectangle; {@code radius} rounds its corners. */
    record Rect(double x, double y, double width, double height, double radius, Paint paint)
            implements Shape {}

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Paint paint) implements Shape {}

    /** A circle. */
    record Circle(double x, double y, double radius, Paint paint) implements Shape {}

    /** A path of its steps. */
    record Path(List<Step> steps, Paint paint) implements Shape {
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One line of text.
     *
     * @param x where {@code anchor} says
     * @param y the base line
     * @param text the text, not empty
     * @param size the size of the type
     * @param bold whether it is bold
     * @param anchor what x is
     * @param colour a colour as {@code #rrggbb}
     */
    record Text(
            double x,
            double y,
            String text,
            double size,
            boolean bold,
            Anchor anchor,
            String colour)
            implements Shape {}

    /** A step of a path. */
    sealed interface Step {
        /** To a point without drawing. */
        record Move(double x, double y) implements Step {}

        /** A straight line to a point. */
        record To(double x, double y) implements Step {}

        /** A cubic curve to the last point by two control points. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y)
                implements Step {}

        /** Back to where the path began. */
        record Close() implements Step {}
    }
}
