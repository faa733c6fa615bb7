package org.verka.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;
import org.verka.evaluation.Change;
import org.verka.model.Informant;
import org.verka.model.Scale;

/** Means before and after on the scales of one instrument at one site, with the norm values. */
public final class ChangeChart {

    private static final double NAMES = 132;
    private static final double COUNTS = 62;
    private static final double LEFT = NAMES + 8;
    private static final double RIGHT = Palette.WIDTH - COUNTS - 10;
    private static final double ROW = 17;
    private static final Type TICK = new Type(6.5, false, Palette.MUTED);
    private static final Type VALUE = new Type(7, true, Palette.INK);

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public ChangeChart(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    /** Scales that share an axis. */
    private record Axis(double minimum, double maximum, List<String> levels) {
        double x(double value) {
            return LEFT + (RIGHT - LEFT) * (value - minimum) / (maximum - minimum);
        }
    }

    /**
     * The figure.
     *
     * @param changes changes of one instrument at one site, in the order to show them
     * @return empty when all are withheld or none of the scales has a range
     */
    public Optional<Drawing> draw(List<Change> changes) {
        Map<Axis, List<Change>> panels = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change.figures().shown().isEmpty()) {
                continue;
            }
            axis(change.scale())
                    .ifPresent(a -> panels.computeIfAbsent(a, k -> new ArrayList<>()).add(change));
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        Canvas canvas = new Canvas();
        double y = legend(canvas, changes);
        for (Map.Entry<Axis, List<Change>> panel : panels.entrySet()) {
            y = panel(canvas, panel.getKey(), panel.getValue(), y) + 8;
        }
        Change first = changes.get(0);
        String instrument = words.name(first.instrument());
        String title =
                first.site()
                        .map(s -> words.text("change.title.site", instrument, words.name(s)))
                        .orElseGet(() -> words.text("change.title.all", instrument));
        return Optional.of(canvas.drawing(Palette.WIDTH, y, title, description(changes)));
    }

    private static Optional<Axis> axis(Scale scale) {
        List<String> levels = List.copyOf(scale.getLevels());
        if (levels.size() > 1) {
            return Optional.of(new Axis(0, levels.size() - 1.0, levels));
        }
        if (scale.getMinimum() == null || scale.getMaximum() == null) {
            return Optional.empty();
        }
        double from = scale.getMinimum().doubleValue();
        double to = scale.getMaximum().doubleValue();
        return from < to ? Optional.of(new Axis(from, to, levels)) : Optional.empty();
    }

    private String description(List<Change> changes) {
        return changes.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(Change change) {
        String name = name(change);
        return change.figures()
                .shown()
                .filter(f -> f.before().mean().isPresent() && f.after().mean().isPresent())
                .map(f ->
                        words.text(
                                "change.sentence",
                                name,
                                value(f.before().mean()),
                                f.before().n(),
                                value(f.after().mean()),
                                f.after().n()))
                .orElseGet(() -> words.text("change.sentence.none", name));
    }

    private String name(Change change) {
        String scale = words.name(change.scale());
        return change.informant().map(i -> words.name(i) + ", " + scale).orElse(scale);
    }

    private String value(OptionalDouble value) {
        return value.isPresent() ? words.fixed(value.getAsDouble(), 1) : "–";
    }

    private double panel(Canvas canvas, Axis axis, List<Change> changes, double top) {
        double y = ticks(canvas, axis, top);
        double begin = y;
        Optional<Informant> informant = Optional.empty();
        for (Change change : changes) {
            if (change.informant().isPresent() && !change.informant().equals(informant)) {
                informant = change.informant();
                y += y > begin ? 4 : 0;
                canvas.text(0, y + 11, words.name(informant.get()), Palette.HEADING, Anchor.START);
                y += 15;
            }
            row(canvas, axis, change, y);
            y += ROW;
        }
        return y;
    }

    /** Draws the axis and returns where the rows begin. */
    private double ticks(Canvas canvas, Axis axis, double y) {
        if (!axis.levels().isEmpty()) {
            double room = (RIGHT - LEFT) / (axis.levels().size() - 1) - 6;
            int most = 1;
            for (int i = 0; i < axis.levels().size(); i++) {
                List<String> lines = typeface.wrap(axis.levels().get(i), TICK, room);
                most = Math.max(most, lines.size());
                canvas.lines(axis.x(i), y + 8, lines, TICK, Anchor.MIDDLE);
            }
            return y + 12 + (most - 1) * TICK.lineHeight();
        }
        double step = step(axis.maximum() - axis.minimum());
        for (double v = axis.minimum(); v <= axis.maximum() + 1e-9; v += step) {
            canvas.text(axis.x(v), y + 8, words.number(v, 1), TICK, Anchor.MIDDLE);
        }
        return y + 12;
    }

    private static double step(double range) {
        double raw = range / 6;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    private void row(Canvas canvas, Axis axis, Change change, double y) {
        double middle = y + ROW / 2;
        double base = middle + 2.8;
        List<String> label = typeface.wrap(words.name(change.scale()), Palette.BODY, NAMES, 1);
        canvas.text(0, base, label.get(0), Palette.BODY, Anchor.START);
        canvas.line(LEFT, middle, RIGHT, middle, Paint.outlined(Palette.GUIDE, 0.8));
        if (change.scale().getNorm() != null) {
            norm(canvas, axis.x(change.scale().getNorm().doubleValue()), middle);
        }
        Change.Figures figures = change.figures().shown().orElseThrow();
        OptionalDouble before = figures.before().mean();
        OptionalDouble after = figures.after().mean();
        if (before.isPresent() && after.isPresent()) {
            pair(canvas, axis, before.getAsDouble(), after.getAsDouble(), middle);
        }
        String n = words.text("change.n", figures.before().n(), figures.after().n());
        canvas.text(Palette.WIDTH, base, n, Palette.SMALL, Anchor.END);
    }

    private static void norm(Canvas canvas, double x, double middle) {
        canvas.line(x, middle - 7, x, middle + 7, Paint.outlined(Palette.INK, 1.2));
    }

    private void pair(Canvas canvas, Axis axis, double before, double after, double middle) {
        double from = axis.x(before);
        double to = axis.x(after);
        canvas.line(from, middle, to, middle, Paint.outlined(Palette.MUTED, 1.6));
        before(canvas, from, middle);
        after(canvas, to, middle);
        boolean right = to >= from;
        value(canvas, from, middle, before, TICK, right);
        value(canvas, to, middle, after, VALUE, !right);
    }

    /** A value beside its mark, with nothing behind it that would strike it through. */
    private void value(
            Canvas canvas, double x, double middle, double value, Type type, boolean left) {
        String text = words.fixed(value, 1);
        double width = typeface.width(text, type);
        double from = left ? x - 6 - width : x + 6;
        canvas.rect(from - 1, middle - 4, width + 2, 8, Paint.filled(Palette.PAPER));
        canvas.text(from, middle + 2.5, text, type, Anchor.START);
    }

    private static void before(Canvas canvas, double x, double y) {
        canvas.circle(x, y, 3.4, new Paint(Palette.PAPER, Palette.WARM, 1.4));
    }

    private static void after(Canvas canvas, double x, double y) {
        canvas.path(
                Paint.filled(Palette.DEEP),
                new Step.Move(x, y - 4.4),
                new Step.To(x + 4.4, y),
                new Step.To(x, y + 4.4),
                new Step.To(x - 4.4, y),
                new Step.Close());
    }

    private double legend(Canvas canvas, List<Change> changes) {
        double x = LEFT;
        before(canvas, x, 6);
        String text = words.text("change.before");
        canvas.text(x + 8, 8.5, text, Palette.SMALL, Anchor.START);
        x += 24 + typeface.width(text, Palette.SMALL);
        after(canvas, x, 6);
        text = words.text("change.after");
        canvas.text(x + 8, 8.5, text, Palette.SMALL, Anchor.START);
        x += 24 + typeface.width(text, Palette.SMALL);
        if (changes.stream().anyMatch(c -> c.scale().getNorm() != null)) {
            norm(canvas, x, 6);
            canvas.text(x + 5, 8.5, words.text("change.norm"), Palette.SMALL, Anchor.START);
        }
        canvas.text(Palette.WIDTH, 8.5, words.text("change.counts"), Palette.SMALL, Anchor.END);
        return 20;
    }
}
