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
import org.verka.evaluation.chain.LinkVerdict;
import org.verka.model.Cause;
import org.verka.model.ExternalCause;
import org.verka.model.Link;
import org.verka.model.NumberedLink;
import org.verka.model.Paths;
import org.verka.model.Programme;

/** The theory as a results chain: from activities by results on short to results on long term. */
public final class ResultsChain {

    private static final double HEAD = 24;
    private static final Type NUMBER = new Type(6.5, true, Palette.INK);

    private final Typeface typeface;
    private final Words words;

    /** Results chains with headings in the given language. */
    public ResultsChain(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    /** Where everything lies. */
    public ChainLayout layout(Programme programme) {
        return new ChainLayouter(typeface, words).layout(programme);
    }

    /** The figure. */
    public Drawing draw(Programme programme) {
        return draw(programme, Optional.empty());
    }

    /** The figure with what the evidence says of everything in it. */
    public Drawing draw(Programme programme, ChainEvidence evidence) {
        return draw(programme, Optional.of(evidence));
    }

    private Drawing draw(Programme programme, Optional<ChainEvidence> evidence) {
        ChainLayout layout = layout(programme);
        double width = Math.max(layout.width(), Palette.WIDTH);
        double left = (width - layout.width()) / 2;
        double bottom = layout.height() + HEAD + 8;
        Map<Link, LinkVerdict> verdicts = new HashMap<>();
        evidence.ifPresent(
                e -> e.links().forEach(l -> verdicts.put(l.numbered().link(), l.verdict())));
        VerdictMarks marks = new VerdictMarks(typeface, words);
        Canvas canvas = new Canvas();
        for (Column column : Column.values()) {
            column(canvas, layout, column, left);
        }
        Paint thin = Paint.outlined(Palette.MUTED, 0.9);
        layout.yields().forEach(y -> arrow(canvas, y.corners(), thin, left));
        layout.arrows().forEach(a -> arrow(canvas, a.corners(), paint(a, verdicts), left));
        layout.boxes().forEach(b -> box(canvas, b, left));
        for (Arrow arrow : layout.arrows()) {
            double x = arrow.label().x() + left;
            double y = arrow.label().y() + HEAD;
            Optional.ofNullable(verdicts.get(arrow.link()))
                    .ifPresentOrElse(
                            v -> marks.number(canvas, x, y, arrow.number(), v),
                            () -> number(canvas, x, y, arrow.number()));
        }
        if (evidence.isPresent()) {
            layout.boxes().forEach(b -> standing(canvas, b, left, evidence.get(), marks));
            bottom = marks.legend(canvas, bottom) + 2;
        }
        String title = evidence.isPresent() ? "chain.title.evidence" : "chain.title";
        return canvas.drawing(
                width,
                bottom,
                words.text(title, words.name(programme)),
                description(programme, verdicts));
    }

    private static void standing(
            Canvas canvas, Box box, double left, ChainEvidence evidence, VerdictMarks marks) {
        if (box.element() instanceof Cause cause) {
            double x = box.x() + box.width() - 9 + left;
            evidence.of(cause).ifPresent(c -> marks.standing(canvas, x, box.y() + HEAD, c));
        }
    }

    private static Paint paint(Arrow arrow, Map<Link, LinkVerdict> verdicts) {
        LinkVerdict verdict = verdicts.get(arrow.link());
        if (verdict != null) {
            return VerdictMarks.arrow(verdict);
        }
        Paint paint = Paint.outlined(Palette.MUTED, 0.9);
        return arrow.link().isFeedback() ? paint.withDashes() : paint;
    }

    private String description(Programme programme, Map<Link, LinkVerdict> verdicts) {
        return new Paths(programme)
                .links().stream()
                        .filter(l -> l.link().getTarget() != null)
                        .map(l -> sentence(l, Optional.ofNullable(verdicts.get(l.link()))))
                        .collect(Collectors.joining(" "));
    }

    private String sentence(NumberedLink link, Optional<LinkVerdict> verdict) {
        String from = words.name(link.from());
        String to = words.name(link.link().getTarget());
        return verdict.map(v ->
                        words.text(
                                "chain.link.verdict", from, to, words.text("verdict." + v.name())))
                .orElseGet(() -> words.text("chain.link", from, to));
    }

    private void column(Canvas canvas, ChainLayout layout, Column column, double left) {
        List<Box> boxes = layout.boxes().stream().filter(b -> b.column() == column).toList();
        if (boxes.isEmpty()) {
            return;
        }
        double from = boxes.stream().mapToDouble(Box::x).min().orElseThrow() + left;
        double to = boxes.stream().mapToDouble(b -> b.x() + b.width()).max().orElseThrow() + left;
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

    private void box(Canvas canvas, Box box, double left) {
        double radius = box.column().compareTo(Column.SHORT_TERM) < 0 ? 0 : 5;
        double x = box.x() + left;
        double y = box.y() + HEAD;
        canvas.rect(x, y, box.width(), box.height(), radius, paint(box));
        double text = box.lines().size() * Palette.BODY.lineHeight();
        double base = y + (box.height() - text) / 2 + Palette.BODY.size() * 0.92;
        canvas.lines(x + 6, base, box.lines(), Palette.BODY, Anchor.START);
    }

    private static void arrow(Canvas canvas, List<Point> corners, Paint paint, double left) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            double x = corners.get(i).x() + left;
            double y = corners.get(i).y() + HEAD;
            steps.add(i == 0 ? new Step.Move(x, y) : new Step.To(x, y));
        }
        canvas.path(paint, steps);
        Point end = corners.get(corners.size() - 1);
        Point before = corners.get(corners.size() - 2);
        double back = end.x() >= before.x() ? -5 : 5;
        double x = end.x() + left;
        double y = end.y() + HEAD;
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
