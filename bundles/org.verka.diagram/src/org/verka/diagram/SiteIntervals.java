package org.verka.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Dash;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;
import org.verka.evaluation.sites.ComparedScale;
import org.verka.evaluation.sites.ComparedScale.Figures;
import org.verka.evaluation.sites.ComparedScale.Kind;
import org.verka.evaluation.sites.ComparedScale.Row;
import org.verka.model.Direction;
import org.verka.model.Informant;
import org.verka.model.Site;

/** Means of sites with their intervals, a panel a scale, informants beside each other. */
public final class SiteIntervals {

    private static final double NAMES = 96;
    private static final double INFORMANTS = 66;
    private static final double RIGHT = Palette.WIDTH - 84;
    private static final double ROW = 13;
    private static final double HEAD = 24;
    private static final double BETWEEN = 12;
    private static final double FOOT = 4 + BETWEEN;
    private static final double POINT = 3.2;
    private static final Type TICK = new Type(6.5, false, Palette.MUTED);

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public SiteIntervals(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    /** Rows of a scale that stand below each other in one figure. */
    private record Panel(ComparedScale scale, List<Row> rows) {
        double height() {
            return HEAD + rows.size() * ROW + FOOT;
        }
    }

    /**
     * The figures, of no more than goes on a page.
     *
     * @param scales scales of one instrument
     * @return none when no mean of them is shown
     */
    public List<Drawing> draw(List<ComparedScale> scales) {
        boolean any =
                scales.stream()
                        .flatMap(s -> s.rows().stream())
                        .flatMap(r -> r.figures().shown().stream())
                        .anyMatch(f -> f.mean().isPresent());
        if (!any) {
            return List.of();
        }
        int most = (int) ((Palette.HEIGHT - HEAD - FOOT) / ROW);
        List<Panel> panels =
                scales.stream()
                        .flatMap(s ->
                                Evenly.shared(s.rows(), most).stream().map(r -> new Panel(s, r)))
                        .toList();
        return Evenly.packed(panels, Panel::height, Palette.HEIGHT).stream()
                .map(this::drawing)
                .toList();
    }

    private Drawing drawing(List<Panel> panels) {
        Canvas canvas = new Canvas();
        double y = 0;
        for (Panel panel : panels) {
            y = panel(canvas, panel, y) + BETWEEN;
        }
        String instrument = words.name(panels.get(0).scale().instrument());
        String title = words.text("sites.title", instrument);
        String description =
                panels.stream().map(this::description).collect(Collectors.joining(" "));
        return canvas.drawing(Palette.WIDTH, y - 8, title, description);
    }

    private static double left(ComparedScale scale) {
        return scale.rows().stream().anyMatch(r -> r.informant().isPresent())
                ? NAMES + INFORMANTS
                : NAMES + 6;
    }

    private double panel(Canvas canvas, Panel panel, double top) {
        ComparedScale scale = panel.scale();
        double left = left(scale);
        Ticks axis = axis(scale);
        String heading = words.text("sites." + scale.kind().name(), words.name(scale.scale()));
        canvas.text(0, top + 9, heading, Palette.HEADING, Anchor.START);
        canvas.text(Palette.WIDTH, top + 9, better(scale), TICK, Anchor.END);
        double first = top + HEAD;
        double bottom = first + panel.rows().size() * ROW + 4;
        for (double tick : axis.all()) {
            double x = axis.place(tick, left, RIGHT);
            canvas.text(x, top + 19, words.number(tick, 2), TICK, Anchor.MIDDLE);
            boolean zero = tick == 0 && scale.kind() == Kind.CHANGE;
            Paint paint =
                    zero ? Paint.outlined(Palette.INK, 0.9) : Paint.outlined(Palette.GUIDE, 0.7);
            canvas.line(x, first - 2, x, bottom, paint);
        }
        double y = first;
        Optional<Site> before = Optional.empty();
        for (int i = 0; i < panel.rows().size(); i++) {
            Row row = panel.rows().get(i);
            boolean begins = i == 0 || !row.site().equals(before);
            if (begins && i > 0) {
                canvas.line(0, y, Palette.WIDTH, y, Paint.outlined(Palette.RULE, 0.5));
            }
            row(canvas, scale, row, begins, axis, y);
            before = row.site();
            y += ROW;
        }
        return bottom;
    }

    private String better(ComparedScale scale) {
        Direction desired = scale.scale().getDesired();
        return desired == Direction.INCREASE || desired == Direction.DECREASE
                ? words.text("sites.better." + desired.name())
                : "";
    }

    /** What is shown, with nought when it is changes. */
    private static Ticks axis(ComparedScale scale) {
        double[] values =
                scale.rows().stream()
                        .flatMap(r -> r.figures().shown().stream())
                        .flatMapToDouble(f ->
                                f.tooFew()
                                        ? DoubleStream.empty()
                                        : Stream.of(f.mean(), f.lower(), f.upper())
                                                .flatMapToDouble(v -> v.stream()))
                        .toArray();
        DoubleStream all = DoubleStream.of(values);
        DoubleStream also = DoubleStream.of(values);
        if (scale.kind() == Kind.CHANGE || values.length == 0) {
            all = DoubleStream.concat(all, DoubleStream.of(0));
            also = DoubleStream.concat(also, DoubleStream.of(0));
        }
        return Ticks.around(all.min().orElse(0), also.max().orElse(1));
    }

    private void row(
            Canvas canvas, ComparedScale scale, Row row, boolean begins, Ticks axis, double y) {
        double left = left(scale);
        double base = y + ROW / 2 + 2.8;
        if (begins) {
            Type type = row.site().isEmpty() ? Palette.STRONG : Palette.BODY;
            String name = typeface.wrap(name(row), type, NAMES - 4, 1).get(0);
            canvas.text(0, base, name, type, Anchor.START);
        }
        row.informant()
                .ifPresent(i -> {
                    String name =
                            typeface.wrap(words.name(i), Palette.SMALL, INFORMANTS - 6, 1).get(0);
                    canvas.text(NAMES, base, name, Palette.SMALL, Anchor.START);
                });
        Optional<Figures> shown = row.figures().shown();
        if (shown.isEmpty()) {
            canvas.text(left + 3, base, withheld(row), TICK, Anchor.START);
            return;
        }
        Figures figures = shown.get();
        canvas.text(Palette.WIDTH, base, size(figures), TICK, Anchor.END);
        if (figures.mean().isEmpty() || figures.tooFew()) {
            canvas.text(left + 3, base, untold(figures), TICK, Anchor.START);
            return;
        }
        interval(canvas, figures, order(scale, row.informant()), axis, left, y + ROW / 2);
    }

    /** Why no mean is drawn. */
    private String untold(Figures figures) {
        if (figures.n() == 0) {
            return words.text("sites.none");
        }
        return words.text(figures.tooFew() ? "sites.few" : "sites.untold");
    }

    private String name(Row row) {
        String name = row.site().map(words::name).orElseGet(() -> words.text("all.sites"));
        return row.reported() ? words.text("sites.sent", name) : name;
    }

    private String size(Figures figures) {
        return figures.dropOut().isEmpty()
                ? words.text("sites.n", figures.n())
                : words.text("sites.n.dropout", figures.n(), figures.dropOut().getAsInt());
    }

    private String withheld(Row row) {
        return words.text(row.levels().isPresent() ? "sites.not.sent" : "withheld");
    }

    private static int order(ComparedScale scale, Optional<Informant> informant) {
        return informant.map(scale.instrument().getInformants()::indexOf).orElse(0);
    }

    /** Each informant has a shape, a colour and a kind of line of its own. */
    private static void interval(
            Canvas canvas, Figures figures, int informant, Ticks axis, double left, double y) {
        double x = axis.place(figures.mean().getAsDouble(), left, RIGHT);
        List<Dash> dashes = List.of(Dash.SOLID, Dash.LONG, Dash.DOTTED);
        List<String> colours = List.of(Palette.DEEP, Palette.WARM, Palette.LEAF);
        int kind = Math.min(Math.max(informant, 0), 2);
        String colour = colours.get(kind);
        if (figures.lower().isPresent() && figures.upper().isPresent()) {
            double from = axis.place(figures.lower().getAsDouble(), left, RIGHT);
            double to = axis.place(figures.upper().getAsDouble(), left, RIGHT);
            Paint thin = Paint.outlined(colour, 1.3);
            canvas.line(from, y, to, y, thin.with(dashes.get(kind)));
            canvas.line(from, y - 2.6, from, y + 2.6, thin);
            canvas.line(to, y - 2.6, to, y + 2.6, thin);
        }
        switch (kind) {
            case 0 -> canvas.circle(x, y, POINT, Paint.filled(colour));
            case 1 ->
                    canvas.rect(
                            x - POINT,
                            y - POINT,
                            2 * POINT,
                            2 * POINT,
                            new Paint(Palette.SAND, colour, 1.2));
            default -> {
                double r = POINT * 1.3;
                canvas.path(
                        new Paint(Palette.MINT, colour, 1.2),
                        new Step.Move(x, y - r),
                        new Step.To(x + r, y),
                        new Step.To(x, y + r),
                        new Step.To(x - r, y),
                        new Step.Close());
            }
        }
    }

    private String description(Panel panel) {
        ComparedScale scale = panel.scale();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text("sites." + scale.kind().name(), words.name(scale.scale())) + ":");
        for (Row row : panel.rows()) {
            String who = row.informant().map(i -> ", " + words.name(i)).orElse("");
            sentences.add(name(row) + who + ": " + said(row) + ".");
        }
        return String.join(" ", sentences);
    }

    private String said(Row row) {
        return row.figures()
                .shown()
                .map(f ->
                        f.mean().isEmpty() || f.tooFew() || f.lower().isEmpty()
                                ? untold(f)
                                : words.text(
                                        "sites.sentence",
                                        words.fixed(f.mean().getAsDouble(), 1),
                                        words.fixed(f.lower().getAsDouble(), 1),
                                        words.fixed(f.upper().getAsDouble(), 1),
                                        size(f)))
                .orElseGet(() -> withheld(row));
    }
}
