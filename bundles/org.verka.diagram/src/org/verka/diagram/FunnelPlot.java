package org.verka.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Dash;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;
import org.verka.evaluation.Share;
import org.verka.evaluation.sites.ComparedShare;
import org.verka.evaluation.sites.ComparedShare.Place;
import org.verka.evaluation.sites.ComparedShare.Row;
import org.verka.evaluation.statistics.FunnelLimits;

/**
 * The shares of sites against how many they are of, within the limits that chance alone would keep
 * them to: a funnel plot.
 */
public final class FunnelPlot {

    private static final double LEFT = 40;
    private static final double RIGHT = Palette.WIDTH - 12;
    private static final double TOP = 40;
    private static final double BOTTOM = 232;
    private static final double POINT = 3.6;
    private static final int CURVE = 160;
    private static final Type TICK = new Type(6.5, false, Palette.MUTED);
    private static final Type NAME = new Type(7, true, Palette.INK);

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public FunnelPlot(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    private record Axes(Ticks sizes, Ticks shares) {
        double x(double n) {
            return sizes.place(n, LEFT, RIGHT);
        }

        double y(double share) {
            return shares.place(share, BOTTOM, TOP);
        }
    }

    /** The figure; empty when fewer than two sites are shown. */
    public Optional<Drawing> draw(ComparedShare compared) {
        if (compared.common().isEmpty()) {
            return Optional.empty();
        }
        double common = compared.common().getAsDouble();
        List<Row> shown = compared.rows().stream().filter(r -> r.counted().isPresent()).toList();
        Axes axes = axes(shown, common);
        Canvas canvas = new Canvas();
        axes(canvas, axes);
        double x = 0;
        x = curve(canvas, axes, common, FunnelLimits.INNER, Dash.DASHED, x, "funnel.inner");
        x = curve(canvas, axes, common, FunnelLimits.OUTER, Dash.SOLID, x, "funnel.outer");
        line(canvas, axes, common, x);
        points(canvas, axes, compared, shown);
        legend(canvas);
        String title = words.text("funnel.title", words.name(compared.count()));
        return Optional.of(
                canvas.drawing(Palette.WIDTH, BOTTOM + 28, title, description(compared, common)));
    }

    private static Axes axes(List<Row> shown, double common) {
        double most = shown.stream().mapToDouble(r -> figures(r).denominator()).max().orElse(1);
        double least = shown.stream().mapToDouble(r -> figures(r).denominator()).min().orElse(1);
        FunnelLimits widest =
                FunnelLimits.of(common, Math.max(1, (int) (least * 0.8)), FunnelLimits.OUTER);
        double low = shown.stream().mapToDouble(r -> figures(r).share()).min().orElse(common);
        double high = shown.stream().mapToDouble(r -> figures(r).share()).max().orElse(common);
        Ticks shares = Ticks.around(Math.min(low, widest.lower()), Math.max(high, widest.upper()));
        return new Axes(Ticks.around(0, most * 1.08), shares);
    }

    private static Share.Figures figures(Row row) {
        return row.counted().orElseThrow();
    }

    private void axes(Canvas canvas, Axes axes) {
        for (double share : axes.shares().all()) {
            double y = axes.y(share);
            canvas.line(LEFT, y, RIGHT, y, Paint.outlined(Palette.GUIDE, 0.7));
            String percent = words.text("percent", words.number(100 * share, 1));
            canvas.text(LEFT - 4, y + 2.3, percent, TICK, Anchor.END);
        }
        for (double n : axes.sizes().all()) {
            double x = axes.x(n);
            canvas.line(x, BOTTOM, x, BOTTOM + 3, Paint.outlined(Palette.MUTED, 0.7));
            canvas.text(x, BOTTOM + 11, words.number(n, 1), TICK, Anchor.MIDDLE);
        }
        canvas.line(LEFT, BOTTOM, RIGHT, BOTTOM, Paint.outlined(Palette.MUTED, 0.8));
        double middle = (LEFT + RIGHT) / 2;
        canvas.text(middle, BOTTOM + 22, words.text("funnel.size"), TICK, Anchor.MIDDLE);
    }

    /** Both limits, and what they are called at x in the legend; where the next legend begins. */
    private double curve(
            Canvas canvas,
            Axes axes,
            double common,
            double within,
            Dash dash,
            double x,
            String key) {
        Paint paint = Paint.outlined(Palette.MUTED, 0.9).with(dash);
        for (List<Step> steps :
                List.of(
                        steps(axes, n -> FunnelLimits.of(common, n, within).lower()),
                        steps(axes, n -> FunnelLimits.of(common, n, within).upper()))) {
            if (steps.size() > 1) {
                canvas.path(paint, steps);
            }
        }
        return entry(canvas, x, paint, words.text(key));
    }

    /** Only where it lies within the figure. */
    private static List<Step> steps(Axes axes, IntToDoubleFunction limit) {
        List<Step> steps = new ArrayList<>();
        int last = 0;
        for (int i = 1; i <= CURVE; i++) {
            int n = (int) Math.round(axes.sizes().to() * i / CURVE);
            if (n > last) {
                last = n;
                double share = limit.applyAsDouble(n);
                if (share >= axes.shares().from() && share <= axes.shares().to()) {
                    double x = axes.x(n);
                    double y = axes.y(share);
                    steps.add(steps.isEmpty() ? new Step.Move(x, y) : new Step.To(x, y));
                }
            }
        }
        return steps;
    }

    private void line(Canvas canvas, Axes axes, double common, double x) {
        double y = axes.y(common);
        Paint paint = Paint.outlined(Palette.DEEP, 1.2);
        canvas.line(LEFT, y, RIGHT, y, paint);
        entry(canvas, x, paint, words.text("funnel.common", words.percent(common)));
    }

    private double entry(Canvas canvas, double x, Paint paint, String text) {
        canvas.line(x, 7, x + 20, 7, paint);
        canvas.text(x + 24, 9.4, text, Palette.SMALL, Anchor.START);
        return x + 40 + typeface.width(text, Palette.SMALL);
    }

    private void legend(Canvas canvas) {
        double x = 0;
        for (Place place : Place.values()) {
            mark(canvas, x + 5, 22, place);
            String text = words.text("funnel." + place.name());
            canvas.text(x + 13, 24.4, text, Palette.SMALL, Anchor.START);
            x += 29 + typeface.width(text, Palette.SMALL);
        }
    }

    /** Each place has a shape and a colour of its own. */
    private static void mark(Canvas canvas, double x, double y, Place place) {
        switch (place) {
            case WITHIN -> canvas.circle(x, y, POINT, Paint.filled(Palette.DEEP));
            case OUTSIDE_INNER -> {
                double r = POINT * 1.3;
                canvas.path(
                        new Paint(Palette.SAND, Palette.WARM, 1.2),
                        new Step.Move(x, y - r),
                        new Step.To(x + r, y),
                        new Step.To(x, y + r),
                        new Step.To(x - r, y),
                        new Step.Close());
            }
            case OUTSIDE_OUTER ->
                    canvas.rect(
                            x - POINT, y - POINT, 2 * POINT, 2 * POINT, Paint.filled(Palette.WARM));
        }
    }

    private void points(Canvas canvas, Axes axes, ComparedShare compared, List<Row> shown) {
        Labels labels = new Labels(LEFT, RIGHT, TOP - 6, BOTTOM);
        for (Row row : shown) {
            labels.keep(
                    axes.x(figures(row).denominator()), axes.y(figures(row).share()), POINT + 1);
        }
        for (Row row : shown) {
            double x = axes.x(figures(row).denominator());
            double y = axes.y(figures(row).share());
            mark(canvas, x, y, compared.place(row).orElse(Place.WITHIN));
            String name = words.name(row.site());
            double width = typeface.width(name, NAME);
            labels.beside(x, y, width, NAME.size()).ifPresent(at -> name(canvas, at, name, width));
        }
    }

    /** On paper of its own, so that no line runs through it. */
    private static void name(Canvas canvas, Labels.Spot at, String name, double width) {
        double top = at.baseLine() - NAME.size() * 0.8;
        canvas.rect(at.x() - 1, top, width + 2, NAME.size() * 1.05, Paint.filled(Palette.PAPER));
        canvas.text(at.x(), at.baseLine(), name, NAME, Anchor.START);
    }

    private String description(ComparedShare compared, double common) {
        String sites =
                compared.rows().stream()
                        .map(r -> sentence(compared, r))
                        .collect(Collectors.joining(" "));
        return words.text("funnel.common", words.percent(common)) + ". " + sites;
    }

    private String sentence(ComparedShare compared, Row row) {
        String name = words.name(row.site());
        return row.counted()
                .map(f ->
                        words.text(
                                "funnel.sentence",
                                name,
                                words.percent(f.share()),
                                words.text("share.of", f.numerator(), f.denominator()),
                                words.text("funnel." + compared.place(row).orElseThrow().name())))
                .orElseGet(() -> name + ": " + words.text("withheld") + ".");
    }
}
