package org.verka.diagram;

import java.util.Locale;
import java.util.stream.Collectors;
import org.verka.diagram.Shape.Dash;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;

/** Writes a drawing as SVG. Equal drawings give equal texts. */
public final class SvgWriter {

    private static final String FONTS =
            "'" + Typeface.FAMILY + "', Arial, Helvetica, 'Nimbus Sans', sans-serif";

    /** A document of its own. */
    public String write(Drawing drawing) {
        return write(drawing, "figure");
    }

    /**
     * An element that may stand in a page together with others.
     *
     * @param id unique in that page; a letter and then letters, digits and dashes
     */
    public String write(Drawing drawing, String id) {
        StringBuilder out = new StringBuilder();
        String w = number(drawing.width());
        String h = number(drawing.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(w);
        out.append("pt\" height=\"").append(h).append("pt\" viewBox=\"0 0 ").append(w).append(' ');
        out.append(h).append("\" role=\"img\" aria-labelledby=\"").append(id).append("-t ");
        out.append(id).append("-d\" font-family=\"").append(escape(FONTS)).append("\">\n");
        element(out, "title", id + "-t", drawing.title());
        element(out, "desc", id + "-d", drawing.description());
        drawing.shapes().forEach(s -> write(s, out));
        return out.append("</svg>\n").toString();
    }

    private static void element(StringBuilder out, String name, String id, String text) {
        out.append('<').append(name).append(" id=\"").append(id).append("\">");
        out.append(escape(text)).append("</").append(name).append(">\n");
    }

    private static void write(Shape shape, StringBuilder out) {
        switch (shape) {
            case Shape.Rect r -> {
                open(out, "rect", "x", r.x(), "y", r.y(), "width", r.width());
                attributes(out, "height", r.height());
                if (r.radius() > 0) {
                    attributes(out, "rx", r.radius());
                }
                close(out, r.paint());
            }
            case Shape.Line l -> {
                open(out, "line", "x1", l.x1(), "y1", l.y1(), "x2", l.x2());
                attributes(out, "y2", l.y2());
                close(out, l.paint());
            }
            case Shape.Circle c -> {
                open(out, "circle", "cx", c.x(), "cy", c.y(), "r", c.radius());
                close(out, c.paint());
            }
            case Shape.Path p -> {
                out.append("<path d=\"");
                out.append(
                        p.steps().stream().map(SvgWriter::step).collect(Collectors.joining(" ")));
                out.append('"');
                close(out, p.paint());
            }
            case Shape.Text t -> text(out, t);
        }
    }

    private static void text(StringBuilder out, Shape.Text t) {
        open(out, "text", "x", t.x(), "y", t.y(), "font-size", t.size());
        if (t.bold()) {
            out.append(" font-weight=\"bold\"");
        }
        if (t.anchor() != Shape.Anchor.START) {
            String anchor = t.anchor().name().toLowerCase(Locale.ROOT);
            out.append(" text-anchor=\"").append(anchor).append('"');
        }
        out.append(" fill=\"").append(t.colour()).append("\">");
        out.append(escape(t.text())).append("</text>\n");
    }

    private static String step(Step step) {
        return switch (step) {
            case Step.Move m -> "M " + number(m.x()) + " " + number(m.y());
            case Step.To t -> "L " + number(t.x()) + " " + number(t.y());
            case Step.Curve c ->
                    "C %s %s %s %s %s %s"
                            .formatted(
                                    number(c.x1()),
                                    number(c.y1()),
                                    number(c.x2()),
                                    number(c.y2()),
                                    number(c.x()),
                                    number(c.y()));
            case Step.Close c -> "Z";
        };
    }

    private static void open(StringBuilder out, String name, Object... attributes) {
        out.append('<').append(name);
        attributes(out, attributes);
    }

    private static void attributes(StringBuilder out, Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(number((Double) attributes[i + 1])).append('"');
        }
    }

    private static void close(StringBuilder out, Paint paint) {
        out.append(" fill=\"").append(paint.fill().isEmpty() ? "none" : paint.fill()).append('"');
        if (!paint.stroke().isEmpty()) {
            out.append(" stroke=\"").append(paint.stroke()).append('"');
            attributes(out, "stroke-width", paint.width());
            if (!paint.dash().lengths().isEmpty()) {
                out.append(" stroke-dasharray=\"").append(dash(paint.dash())).append('"');
            }
        }
        out.append("/>\n");
    }

    static String dash(Dash dash) {
        return dash.lengths().stream().map(SvgWriter::number).collect(Collectors.joining(" "));
    }

    /** Two decimals at most, never an exponent. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        text = text.replaceAll("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }

    /** The text with what means something in XML escaped, and without what XML cannot hold. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> out.append("&amp;");
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '"' -> out.append("&quot;");
                        default -> {
                            if (c >= ' ' || c == '\n' || c == '\t') {
                                out.appendCodePoint(c);
                            }
                        }
                    }
                });
        return out.toString();
    }
}
