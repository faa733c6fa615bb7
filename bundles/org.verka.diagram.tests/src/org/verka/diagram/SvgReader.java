package org.verka.diagram;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Dash;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;

/** Reads what {@link SvgWriter} writes, and nothing else that SVG may hold. */
final class SvgReader {

    /**
     * The drawing.
     *
     * @throws IllegalArgumentException when the bytes are not such a picture
     */
    Drawing read(byte[] svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            try {
                return drawing(in);
            } finally {
                in.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not a picture of ours", e);
        }
    }

    private static Drawing drawing(XMLStreamReader in) throws XMLStreamException {
        double width = 0;
        double height = 0;
        String title = "";
        String description = "";
        List<Shape> shapes = new ArrayList<>();
        while (in.hasNext()) {
            if (in.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (in.getLocalName()) {
                case "svg" -> {
                    String[] box = in.getAttributeValue(null, "viewBox").split(" ");
                    width = Double.parseDouble(box[2]);
                    height = Double.parseDouble(box[3]);
                }
                case "title" -> title = in.getElementText();
                case "desc" -> description = in.getElementText();
                default -> shapes.add(shape(in));
            }
        }
        return new Drawing(width, height, title, description, shapes);
    }

    private static Shape shape(XMLStreamReader in) throws XMLStreamException {
        return switch (in.getLocalName()) {
            case "rect" ->
                    new Shape.Rect(
                            number(in, "x"),
                            number(in, "y"),
                            number(in, "width"),
                            number(in, "height"),
                            number(in, "rx"),
                            paint(in));
            case "line" ->
                    new Shape.Line(
                            number(in, "x1"),
                            number(in, "y1"),
                            number(in, "x2"),
                            number(in, "y2"),
                            paint(in));
            case "circle" ->
                    new Shape.Circle(
                            number(in, "cx"), number(in, "cy"), number(in, "r"), paint(in));
            case "path" -> new Shape.Path(steps(in.getAttributeValue(null, "d")), paint(in));
            case "text" -> text(in);
            default -> throw new IllegalArgumentException("no <" + in.getLocalName() + "> in ours");
        };
    }

    private static Shape.Text text(XMLStreamReader in) throws XMLStreamException {
        String anchor = in.getAttributeValue(null, "text-anchor");
        double x = number(in, "x");
        double y = number(in, "y");
        double size = number(in, "font-size");
        boolean bold = "bold".equals(in.getAttributeValue(null, "font-weight"));
        String fill = in.getAttributeValue(null, "fill");
        Anchor at = anchor == null ? Anchor.START : Anchor.valueOf(anchor.toUpperCase(Locale.ROOT));
        return new Shape.Text(x, y, in.getElementText(), size, bold, at, fill);
    }

    private static List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        Iterator<String> words = List.of(path.split(" ")).iterator();
        while (words.hasNext()) {
            String command = words.next();
            steps.add(
                    switch (command) {
                        case "M" -> new Step.Move(next(words), next(words));
                        case "L" -> new Step.To(next(words), next(words));
                        case "C" ->
                                new Step.Curve(
                                        next(words),
                                        next(words),
                                        next(words),
                                        next(words),
                                        next(words),
                                        next(words));
                        case "Z" -> new Step.Close();
                        default -> throw new IllegalArgumentException("no path step " + command);
                    });
        }
        return steps;
    }

    private static double next(Iterator<String> words) {
        return Double.parseDouble(words.next());
    }

    private static Paint paint(XMLStreamReader in) {
        String fill = in.getAttributeValue(null, "fill");
        String stroke = in.getAttributeValue(null, "stroke");
        return new Paint(
                "none".equals(fill) ? "" : fill,
                stroke == null ? "" : stroke,
                number(in, "stroke-width"),
                dash(in.getAttributeValue(null, "stroke-dasharray")));
    }

    private static Dash dash(String lengths) {
        return lengths == null
                ? Dash.SOLID
                : Arrays.stream(Dash.values())
                        .filter(d -> SvgWriter.dash(d).equals(lengths))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no dash " + lengths));
    }

    private static double number(XMLStreamReader in, String attribute) {
        String value = in.getAttributeValue(null, attribute);
        return value == null ? 0 : Double.parseDouble(value);
    }
}
