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

        /** The same as canvases want it. */
        public float[] pattern() {
            float[] pattern = new float[lengths.size()];
            for (int i = 0; i < pattern.length; i++) {
                pattern[i] = lengths.get(i).floatValue();
            }
            return pattern;
        }
    }

    /** What has an outline. */
    sealed interface Outlined extends Shape {

        /** How it is painted. */
        Paint paint();

        /** Leads a pen along the outline once. */
        void follow(Pen pen);
    }

    /** A rectangle; {@code radius} rounds its corners. */
    record Rect(double x, double y, double width, double height, double radius, Paint paint)
            implements Outlined {

        @Override
        public void follow(Pen pen) {
            float left = (float) x;
            float top = (float) y;
            float right = (float) (x + width);
            float bottom = (float) (y + height);
            float c = (float) radius;
            pen.move(left + c, top);
            pen.line(right - c, top);
            if (c > 0) {
                float k = c * (1 - Circle.ROUND);
                pen.curve(right - k, top, right, top + k, right, top + c);
                pen.line(right, bottom - c);
                pen.curve(right, bottom - k, right - k, bottom, right - c, bottom);
                pen.line(left + c, bottom);
                pen.curve(left + k, bottom, left, bottom - k, left, bottom - c);
                pen.line(left, top + c);
                pen.curve(left, top + k, left + k, top, left + c, top);
            } else {
                pen.line(right, bottom);
                pen.line(left, bottom);
            }
            pen.close();
        }
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Paint paint) implements Outlined {

        @Override
        public void follow(Pen pen) {
            pen.move((float) x1, (float) y1);
            pen.line((float) x2, (float) y2);
        }
    }

    /** A circle. */
    record Circle(double x, double y, double radius, Paint paint) implements Outlined {

        /** How far from its centre a quarter circle's control points lie, of its radius. */
        private static final float ROUND = 0.5523f;

        @Override
        public void follow(Pen pen) {
            float cx = (float) x;
            float cy = (float) y;
            float r = (float) radius;
            float k = r * ROUND;
            pen.move(cx + r, cy);
            pen.curve(cx + r, cy + k, cx + k, cy + r, cx, cy + r);
            pen.curve(cx - k, cy + r, cx - r, cy + k, cx - r, cy);
            pen.curve(cx - r, cy - k, cx - k, cy - r, cx, cy - r);
            pen.curve(cx + k, cy - r, cx + r, cy - k, cx + r, cy);
            pen.close();
        }
    }

    /** A path of its steps. */
    record Path(List<Step> steps, Paint paint) implements Outlined {
        public Path {
            steps = List.copyOf(steps);
        }

        @Override
        public void follow(Pen pen) {
            for (Step step : steps) {
                switch (step) {
                    case Step.Move m -> pen.move((float) m.x(), (float) m.y());
                    case Step.To t -> pen.line((float) t.x(), (float) t.y());
                    case Step.Curve c ->
                            pen.curve(
                                    (float) c.x1(),
                                    (float) c.y1(),
                                    (float) c.x2(),
                                    (float) c.y2(),
                                    (float) c.x(),
                                    (float) c.y());
                    case Step.Close c -> pen.close();
                }
            }
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
