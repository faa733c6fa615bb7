package org.verka.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.verka.diagram.ChainLayout.Arrow;
import org.verka.diagram.ChainLayout.Box;
import org.verka.diagram.ChainLayout.Column;
import org.verka.diagram.ChainLayout.NumberedLink;
import org.verka.diagram.ChainLayout.Point;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;
import org.verka.model.ExternalCause;
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

    /** Every link of the theory with the number it has in the figure. */
    public List<NumberedLink> links(Programme programme) {
        return ChainLayouter.links(programme);
    }

    /** Where everything lies. */
    public ChainLayout layout(Programme programme) {
        return new ChainLayouter(typeface, words).layout(programme);
    }

    /** The figure. */
    public Drawing draw(Programme programme) {
        ChainLayout layout = layout(programme);
        double width = Math.max(layout.width(), Palette.WIDTH);
        double left = (width - layout.width()) / 2;
        Canvas canvas = new Canvas();
        for (Column column : Column.values()) {
            column(canvas, layout, column, left);
        }
        layout.arrows().forEach(a -> arrow(canvas, a, left));
        layout.boxes().forEach(b -> box(canvas, b, left));
        layout.arrows().forEach(a -> number(canvas, a, left));
        return canvas.drawing(
                width,
                layout.height() + HEAD + 8,
                words.text("chain.title", words.name(programme)),
                description(programme));
    }

    private String description(Programme programme) {
        return links(programme).stream()
                .filter(l -> l.link().getTarget() != null)
                .map(l ->
                        words.text(
                                "chain.link",
                                words.name(l.from()),
                                words.name(l.link().getTarget())))
                .collect(Collectors.joining(" "));
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
            case ACTIVITIES -> Palette.MUTED;
            case SHORT_TERM -> Palette.DEEP;
            case LONG_TERM -> Palette.LEAF;
        };
    }

    private static Paint paint(Box box) {
        return switch (box.column()) {
            case ACTIVITIES -> {
                Paint paint = new Paint(Palette.MIST, Palette.MUTED, 0.8, false);
                yield box.element() instanceof ExternalCause ? paint.withDashes() : paint;
            }
            case SHORT_TERM -> new Paint(Palette.SKY, Palette.DEEP, 0.8, false);
            case LONG_TERM -> new Paint(Palette.MINT, Palette.LEAF, 1.4, false);
        };
    }

    private void box(Canvas canvas, Box box, double left) {
        double radius = box.column() == Column.ACTIVITIES ? 0 : 5;
        double x = box.x() + left;
        double y = box.y() + HEAD;
        canvas.rect(x, y, box.width(), box.height(), radius, paint(box));
        double text = box.lines().size() * Palette.BODY.lineHeight();
        double base = y + (box.height() - text) / 2 + Palette.BODY.size() * 0.92;
        canvas.lines(x + 6, base, box.lines(), Palette.BODY, Anchor.START);
    }

    private static void arrow(Canvas canvas, Arrow arrow, double left) {
        List<Step> steps = new ArrayList<>();
        List<Point> corners = arrow.corners();
        for (int i = 0; i < corners.size(); i++) {
            double x = corners.get(i).x() + left;
            double y = corners.get(i).y() + HEAD;
            steps.add(i == 0 ? new Step.Move(x, y) : new Step.To(x, y));
        }
        Paint paint = Paint.outlined(Palette.MUTED, 0.9);
        canvas.path(arrow.link().isFeedback() ? paint.withDashes() : paint, steps);
        Point end = corners.get(corners.size() - 1);
        Point before = corners.get(corners.size() - 2);
        double back = end.x() >= before.x() ? -5 : 5;
        double x = end.x() + left;
        double y = end.y() + HEAD;
        canvas.path(
                Paint.filled(Palette.MUTED),
                new Step.Move(x, y),
                new Step.To(x + back, y - 2.8),
                new Step.To(x + back, y + 2.8),
                new Step.Close());
    }

    private static void number(Canvas canvas, Arrow arrow, double left) {
        double x = arrow.label().x() + left;
        double y = arrow.label().y() + HEAD;
        canvas.circle(x, y, 6, new Paint(Palette.PAPER, Palette.MUTED, 0.7, false));
        canvas.text(x, y + 2.3, Integer.toString(arrow.number()), NUMBER, Anchor.MIDDLE);
    }
}
