package org.verka.diagram;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.evaluation.StaffTime;
import org.verka.evaluation.StaffTime.Category;
import org.verka.evaluation.StaffTime.Span;

/**
 * What staff used their time for: which part of a period's time each use of it took, a bar for each
 * period, and a line from the least to the most where several logged different parts.
 */
public final class TimeChart {

    private static final double NAMES = 204;
    private static final double RIGHT = Palette.WIDTH - 44;
    private static final double TOP = 30;
    private static final double GAP = 7;
    private static final double LEAST = 2;
    private static final Type TICK = new Type(6.5, false, Palette.MUTED);
    private static final Type VALUE = new Type(7, true, Palette.INK);

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public TimeChart(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    /** What all figures of a table of staff time share; the axis ends at the given tenths. */
    private record Axes(StaffTime time, List<String> periods, int tenths) {

        double x(double share) {
            return NAMES + (RIGHT - NAMES) * Math.min(1, 10 * share / tenths);
        }

        double height() {
            return Math.max(LEAST, periods.size()) * PeriodBars.BAR + GAP;
        }
    }

    /**
     * The figures, of no more than goes on a page.
     *
     * @param periods what each period of the staff time is called, in its order
     * @return none where no part of the time can be shown
     */
    public List<Drawing> draw(StaffTime time, List<String> periods) {
        OptionalDouble most = shares(time).max();
        if (most.isEmpty()) {
            return List.of();
        }
        int tenths = (int) Math.clamp(Math.ceil(10 * most.getAsDouble() - 1e-9), 1, 10);
        Axes axes = new Axes(time, List.copyOf(periods), tenths);
        double room = Palette.HEIGHT - TOP - GAP;
        return Evenly.packed(time.categories(), c -> axes.height(), room).stream()
                .map(some -> drawing(some, axes))
                .toList();
    }

    private static DoubleStream shares(StaffTime time) {
        return time.categories().stream()
                .flatMapToDouble(c ->
                        IntStream.range(0, time.periods().size())
                                .mapToObj(i -> furthest(time, c, i))
                                .flatMapToDouble(OptionalDouble::stream));
    }

    /** How far to the right a bar or its line reaches. */
    private static OptionalDouble furthest(StaffTime time, Category use, int period) {
        Optional<Span> span = use.spans().get(period);
        return span.isPresent()
                ? OptionalDouble.of(part(span.get().most()))
                : time.share(use, period);
    }

    private Drawing drawing(List<Category> uses, Axes axes) {
        Canvas canvas = new Canvas();
        PeriodBars.legend(canvas, typeface, axes.periods(), NAMES);
        if (uses.stream().anyMatch(use -> use.spans().stream().anyMatch(Optional::isPresent))) {
            span(canvas, 0, 14, 4);
            canvas.text(18, 11, words.text("time.span"), Palette.SMALL, Anchor.START);
        }
        double height = uses.size() * axes.height();
        int each = axes.tenths() > 5 ? 2 : 1;
        for (int tenth = 0; tenth <= axes.tenths(); tenth += each) {
            double x = axes.x(tenth / 10.0);
            canvas.text(x, TOP - 4, words.percent(tenth / 10.0), TICK, Anchor.MIDDLE);
            canvas.line(x, TOP, x, TOP + height, Paint.outlined(Palette.GUIDE, 0.7));
        }
        for (int i = 0; i < uses.size(); i++) {
            use(canvas, uses.get(i), axes, TOP + i * axes.height());
        }
        return canvas.drawing(
                Palette.WIDTH,
                TOP + height,
                words.text("time.title"),
                uses.stream().map(use -> sentence(use, axes)).collect(Collectors.joining(" ")));
    }

    private void use(Canvas canvas, Category use, Axes axes, double top) {
        List<String> name = typeface.wrap(use.name(), Palette.BODY, NAMES - 8, 2);
        double middle = top + GAP / 2 + axes.periods().size() * PeriodBars.BAR / 2;
        double first = middle + (name.size() > 1 ? -2 : 2.8);
        canvas.lines(0, first, name, Palette.BODY, Anchor.START);
        for (int i = 0; i < axes.periods().size(); i++) {
            bar(canvas, use, i, axes, top + GAP / 2 + i * PeriodBars.BAR);
        }
    }

    private void bar(Canvas canvas, Category use, int period, Axes axes, double y) {
        OptionalDouble share = axes.time().share(use, period);
        if (share.isEmpty()) {
            String key = missing(use, period);
            canvas.text(NAMES + 3, y + 7, words.text(key), TICK, Anchor.START);
            return;
        }
        double end = axes.x(share.getAsDouble());
        PeriodBars.bar(canvas, period, axes.periods().size(), NAMES, y + 0.5, end - NAMES);
        Optional<Span> span = use.spans().get(period);
        span.ifPresent(s -> span(canvas, axes.x(part(s.least())), axes.x(part(s.most())), y));
        double right = span.map(s -> axes.x(part(s.most()))).orElse(end);
        canvas.text(right + 4, y + 7, percent(share.getAsDouble()), VALUE, Anchor.START);
    }

    /** From the least to the most, on paper so that it is seen on a filled bar too. */
    private static void span(Canvas canvas, double least, double most, double y) {
        double middle = y + PeriodBars.BAR / 2;
        for (Paint paint :
                List.of(Paint.outlined(Palette.PAPER, 3), Paint.outlined(Palette.INK, 1))) {
            canvas.line(least, middle, most, middle, paint);
            canvas.line(least, middle - 2, least, middle + 2, paint);
            canvas.line(most, middle - 2, most, middle + 2, paint);
        }
    }

    private static double part(BigDecimal percentage) {
        return percentage.doubleValue() / 100;
    }

    private static String missing(Category use, int period) {
        return use.withheld().get(period) ? "withheld" : "time.none";
    }

    /** To one decimal: log books are filled in with halves of a per cent at most. */
    private String percent(double share) {
        return words.text("percent", words.number(100 * share, 1));
    }

    private String sentence(Category use, Axes axes) {
        return use.name()
                + ": "
                + IntStream.range(0, axes.periods().size())
                        .mapToObj(i -> axes.periods().get(i) + " " + said(use, i, axes))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private String said(Category use, int period, Axes axes) {
        OptionalDouble share = axes.time().share(use, period);
        if (share.isEmpty()) {
            return words.text(missing(use, period));
        }
        String percent = percent(share.getAsDouble());
        return use.spans()
                .get(period)
                .map(s ->
                        words.text(
                                "time.value",
                                percent,
                                percent(part(s.least())),
                                percent(part(s.most()))))
                .orElse(percent);
    }
}
