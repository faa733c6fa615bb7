package org.verka.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.diagram.ChainLayout.Arrow;
import org.verka.diagram.ChainLayout.Box;
import org.verka.diagram.ChainLayout.Column;
import org.verka.diagram.ChainLayout.Point;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.model.Cause;
import org.verka.model.ExternalCause;
import org.verka.model.Link;
import org.verka.model.NumberedLink;
import org.verka.model.Programme;

/** The theory as a results chain: from activities by results on short to results on long term. */
public final class ResultsChain {

    private static final double HEAD = 24;
    private static final double BELOW = 8;
    private static final Type ELSEWHERE = new Type(7, true, Palette.DEEP);
    private static final Type NUMBER = new Type(6.5, true, Palette.INK);

    private final Typeface typeface;
    private final Words words;
    private final VerdictMarks marks;

    /** Results chains with headings in the given language. */
    public ResultsChain(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
        this.marks = new VerdictMarks(typeface, words);
    }

    /** Where everything lies. */
    public ChainLayout layout(Programme programme) {
        return layout(ChainExtract.of(programme), ChainDensity.USUAL);
    }

    ChainLayout layout(ChainExtract extract, ChainDensity density) {
        return new ChainLayouter(typeface, words).layout(extract, density);
    }

    /** No layout is less high than this. */
    double least(ChainExtract extract, ChainDensity density) {
        return new ChainLayouter(typeface, words).least(extract, density);
    }

    /** The figure. */
    public Drawing draw(Programme programme) {
        return chart(programme, Optional.empty()).drawing();
    }

    /** The figure with what the evidence says of everything in it. */
    public Drawing draw(Programme programme, ChainEvidence evidence) {
        return withLegend(chart(programme, Optional.of(evidence)).drawing());
    }

    /**
     * A results chain that can be pointed at.
     *
     * @param drawing the figure without its legend
     * @param layout where everything lies in the figure
     */
    public record Chart(Drawing drawing, ChainLayout layout) {}

    /**
     * The figure without its legend, and where everything lies in it.
     *
     * @param evidence empty for the theory alone
     */
    public Chart chart(Programme programme, Optional<ChainEvidence> evidence) {
        return chart(
                layout(programme),
                ChainExtract.of(programme).links(),
                title(programme, evidence),
                evidence);
    }

    /** The same in figures that can be read on a page. */
    public ChainOnPages onPages(Programme programme, Optional<ChainEvidence> evidence) {
        return new ChainPages(this, words, programme, evidence).make();
    }

    String title(Programme programme, Optional<ChainEvidence> evidence) {
        String title = evidence.isPresent() ? "chain.title.evidence" : "chain.title";
        return words.text(title, words.name(programme));
    }

    /** A figure of what is laid out, told in words by its links. */
    Chart chart(
            ChainLayout plain,
            List<NumberedLink> links,
            String title,
            Optional<ChainEvidence> evidence) {
        Canvas canvas = new Canvas();
        double width = Math.max(plain.width(), Palette.WIDTH);
        ChainLayout layout = plain.movedBy((width - plain.width()) / 2, HEAD);
        Map<Link, LinkEvidence> known = new HashMap<>();
        evidence.ifPresent(e -> e.links().forEach(l -> known.put(l.numbered().link(), l)));
        for (Column column : Column.values()) {
            column(canvas, layout, column);
        }
        Paint thin = Paint.outlined(Palette.MUTED, 0.9);
        layout.yields().forEach(y -> arrow(canvas, y.corners(), thin));
        layout.arrows().forEach(a -> arrow(canvas, a.corners(), paint(a, known)));
        layout.boxes().forEach(b -> box(canvas, b));
        for (Arrow arrow : layout.arrows()) {
            Point at = arrow.label();
            Optional.ofNullable(known.get(arrow.link()))
                    .ifPresentOrElse(
                            link -> marks.number(canvas, at.x(), at.y(), link),
                            () -> number(canvas, at.x(), at.y(), arrow.number()));
        }
        evidence.ifPresent(e -> layout.boxes().forEach(b -> standing(canvas, b, e)));
        double height = layout.height() + HEAD + BELOW;
        return new Chart(canvas.drawing(width, height, title, description(links, known)), layout);
    }

    /** A figure with evidence, with its legend below. */
    public Drawing withLegend(Drawing chain) {
        Canvas canvas = new Canvas();
        double bottom = marks.legend(canvas, chain.height(), Palette.WIDTH) + 2;
        Drawing legend = canvas.drawing(chain.width(), bottom, chain.title(), chain.description());
        List<Shape> shapes = new ArrayList<>(chain.shapes());
        shapes.addAll(legend.shapes());
        return new Drawing(legend.width(), bottom, legend.title(), legend.description(), shapes);
    }

    /** What the signs of a figure with evidence mean, in rows no wider than the given points. */
    public Drawing legend(double width) {
        Canvas canvas = new Canvas();
        double bottom = marks.legend(canvas, 0, width);
        return canvas.drawing(width, bottom, words.text("legend.title"), "");
    }

    /** What stands above and below the boxes of a figure with evidence, in points. */
    double around() {
        return HEAD + BELOW + marks.legend(new Canvas(), 0, Palette.WIDTH) + 2;
    }

    private void standing(Canvas canvas, Box box, ChainEvidence evidence) {
        if (box.element() instanceof Cause cause) {
            double x = box.x() + box.width() - 9;
            evidence.of(cause).ifPresent(c -> marks.standing(canvas, x, box.y(), c));
        }
    }

    private static Paint paint(Arrow arrow, Map<Link, LinkEvidence> known) {
        LinkEvidence link = known.get(arrow.link());
        if (link != null) {
            return VerdictMarks.arrow(link.verdict());
        }
        Paint paint = Paint.outlined(Palette.MUTED, 0.9);
        return arrow.link().isFeedback() ? paint.withDashes() : paint;
    }

    private String description(List<NumberedLink> links, Map<Link, LinkEvidence> known) {
        return links.stream()
                .map(l -> sentence(l, Optional.ofNullable(known.get(l.link()))))
                .collect(Collectors.joining(" "));
    }

    private String sentence(NumberedLink link, Optional<LinkEvidence> known) {
        String from = words.name(link.from());
        String to = words.name(link.link().getTarget());
        return known.map(l ->
                        words.text(
                                "chain.link.verdict",
                                from,
                                to,
                                words.text("verdict." + l.verdict().name())))
                .orElseGet(() -> words.text("chain.link", from, to));
    }

    private void column(Canvas canvas, ChainLayout layout, Column column) {
        List<Box> boxes = layout.boxes().stream().filter(b -> b.column() == column).toList();
        if (boxes.isEmpty()) {
            return;
        }
        double from = boxes.stream().mapToDouble(Box::x).min().orElseThrow();
        double to = boxes.stream().mapToDouble(b -> b.x() + b.width()).max().orElseThrow();
        canvas.text(from, 10, words.text("column." + column.name()), Palette.HEADING, Anchor.START);
        canvas.line(from, 15, to, 15, Paint.outlined(colour(column), 1.5));
    }

    private static String colour(Column column) {
        return switch (column) {
            case ACTIVITIES, OUTPUTS -> Palette.MUTED;
            case SHORT_TERM -> Palette.DEEP;
            case LONG_TERM -> Palette.LEAF;
        };
    }

    private static Paint paint(Box box) {
        return switch (box.column()) {
            case ACTIVITIES -> {
                Paint paint = new Paint(Palette.MIST, Palette.MUTED, 0.8);
                yield box.element() instanceof ExternalCause ? paint.withDashes() : paint;
            }
            case OUTPUTS -> new Paint(Palette.PAPER, Palette.MUTED, 0.8);
            case SHORT_TERM -> new Paint(Palette.SKY, Palette.DEEP, 0.8);
            case LONG_TERM -> new Paint(Palette.MINT, Palette.LEAF, 1.4);
        };
    }

    private static void box(Canvas canvas, Box box) {
        double radius = box.column().compareTo(Column.SHORT_TERM) < 0 ? 0 : 5;
        double x = box.x();
        double y = box.y();
        canvas.rect(x, y, box.width(), box.height(), radius, paint(box));
        double line = Palette.BODY.lineHeight();
        double text = (box.lines().size() + box.elsewhere().size()) * line;
        double base = y + (box.height() - text) / 2 + Palette.BODY.size() * 0.92;
        double left = x + ChainDensity.side(box.width());
        canvas.lines(left, base, box.lines(), Palette.BODY, Anchor.START);
        double below = base + box.lines().size() * line;
        canvas.lines(left, below, box.elsewhere(), ELSEWHERE, Anchor.START);
    }

    private static void arrow(Canvas canvas, List<Point> corners, Paint paint) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            double x = corners.get(i).x();
            double y = corners.get(i).y();
            steps.add(i == 0 ? new Step.Move(x, y) : new Step.To(x, y));
        }
        canvas.path(paint, steps);
        Point end = corners.get(corners.size() - 1);
        Point before = corners.get(corners.size() - 2);
        double back = end.x() >= before.x() ? -5 : 5;
        double x = end.x();
        double y = end.y();
        canvas.path(
                Paint.filled(paint.stroke()),
                new Step.Move(x, y),
                new Step.To(x + back, y - 2.8),
                new Step.To(x + back, y + 2.8),
                new Step.Close());
    }

    private static void number(Canvas canvas, double x, double y, int number) {
        canvas.circle(x, y, 6, new Paint(Palette.PAPER, Palette.MUTED, 0.7));
        canvas.text(x, y + 2.3, Integer.toString(number), NUMBER, Anchor.MIDDLE);
    }
}
