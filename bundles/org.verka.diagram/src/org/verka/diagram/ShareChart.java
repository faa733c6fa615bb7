package org.verka.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.evaluation.Share;
import org.verka.evaluation.Share.Point;
import org.verka.model.Site;

/** Shares by site and unit, a bar for each period. */
public final class ShareChart {

    private static final double SITES = 92;
    private static final double NAMES = 168;
    private static final double RIGHT = Palette.WIDTH - 92;
    private static final double TOP = 30;
    private static final Type TICK = new Type(6.5, false, Palette.MUTED);
    private static final Type VALUE = new Type(7, true, Palette.INK);

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public ShareChart(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    /** What all figures of a count share. */
    private record Axes(List<LocalDate> periods, boolean units, double scale) {}

    /**
     * The figures, of no more than goes on a page.
     *
     * @param shares shares of one count, in the order to show them
     * @return none when there is none
     */
    public List<Drawing> draw(List<Share> shares) {
        List<LocalDate> periods =
                shares.stream()
                        .flatMap(s -> s.points().stream())
                        .map(Point::to)
                        .distinct()
                        .sorted()
                        .toList();
        boolean units = shares.stream().anyMatch(s -> !s.unit().isEmpty());
        Axes axes = new Axes(periods, units, scale(shares));
        double room = Palette.HEIGHT - TOP - 4;
        return Evenly.packed(shares, s -> s.points().size() * PeriodBars.BAR + 12, room).stream()
                .map(some -> drawing(some, axes))
                .toList();
    }

    private Drawing drawing(List<Share> shares, Axes axes) {
        Canvas canvas = new Canvas();
        legend(canvas, axes.periods());
        double y = axis(canvas, axes.scale(), height(shares));
        Optional<Site> site = Optional.empty();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            if (i == 0 || !Objects.equals(site, share.site())) {
                site = share.site();
                y += 3;
                if (i > 0) {
                    canvas.line(0, y, Palette.WIDTH, y, Paint.outlined(Palette.RULE, 0.6));
                    y += 3;
                }
                String name = site.map(words::name).orElseGet(() -> words.text("all.sites"));
                canvas.lines(
                        0,
                        y + 8,
                        typeface.wrap(name, Palette.STRONG, SITES - 6, 2),
                        Palette.STRONG,
                        Anchor.START);
            }
            y = unit(canvas, share, axes, y);
        }
        String title = words.text("share.title", words.name(shares.get(0).count()));
        return canvas.drawing(Palette.WIDTH, y + 4, title, description(shares));
    }

    private static double height(List<Share> shares) {
        double height = 0;
        for (int i = 0; i < shares.size(); i++) {
            boolean begins = i == 0 || !shares.get(i - 1).site().equals(shares.get(i).site());
            height +=
                    (begins ? i == 0 ? 3 : 6 : 0)
                            + shares.get(i).points().size() * PeriodBars.BAR
                            + 6;
        }
        return height;
    }

    /** The share at the right end of the axis: a whole ten per cent above the greatest one. */
    private static double scale(List<Share> shares) {
        double most =
                shares.stream()
                        .flatMap(s -> s.points().stream())
                        .flatMap(p -> p.figures().shown().stream())
                        .mapToDouble(Share.Figures::share)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(1);
        return Math.min(1, Math.max(0.1, Math.ceil(most * 10) / 10));
    }

    private double axis(Canvas canvas, double scale, double height) {
        int steps = (int) Math.round(scale * 10);
        int each = steps > 5 ? 2 : 1;
        for (int i = 0; i <= steps; i += each) {
            double x = NAMES + (RIGHT - NAMES) * i / steps;
            canvas.text(x, 26, words.percent(i / 10.0), TICK, Anchor.MIDDLE);
            canvas.line(x, TOP, x, TOP + height, Paint.outlined(Palette.GUIDE, 0.7));
        }
        return TOP;
    }

    private double unit(Canvas canvas, Share share, Axes axes, double top) {
        double y = top;
        String unit = unit(share, axes.units());
        double middle = y + share.points().size() * PeriodBars.BAR / 2 + 2.8;
        List<String> label = typeface.wrap(unit, Palette.BODY, NAMES - SITES - 6, 1);
        canvas.text(SITES, middle, label.get(0), Palette.BODY, Anchor.START);
        for (Point point : share.points()) {
            int period = axes.periods().indexOf(point.to());
            bar(canvas, point, period, axes.periods().size(), axes.scale(), y);
            y += PeriodBars.BAR;
        }
        return y + 6;
    }

    /** A unit's name; that of all together only where there are others. */
    private String unit(Share share, boolean units) {
        return share.unit().isEmpty() && units ? words.text("all.units") : share.unit();
    }

    private void bar(Canvas canvas, Point point, int period, int periods, double scale, double y) {
        Optional<Share.Figures> shown = point.figures().shown();
        if (shown.isEmpty() || shown.get().denominator() == 0) {
            String key = shown.isEmpty() ? "withheld" : "share.none";
            canvas.text(NAMES + 3, y + 7, words.text(key), TICK, Anchor.START);
            return;
        }
        Share.Figures figures = shown.get();
        double width = (RIGHT - NAMES) * figures.share() / scale;
        PeriodBars.bar(canvas, period, periods, NAMES, y + 0.5, width);
        String percent = words.percent(figures.share());
        canvas.text(NAMES + width + 3, y + 7, percent, VALUE, Anchor.START);
        canvas.text(
                Palette.WIDTH,
                y + 7,
                words.text("share.of", figures.numerator(), figures.denominator()),
                TICK,
                Anchor.END);
    }

    private void legend(Canvas canvas, List<LocalDate> periods) {
        List<String> names =
                periods.stream()
                        .map(to -> words.text("month." + to.getMonthValue()) + " " + to.getYear())
                        .toList();
        PeriodBars.legend(canvas, typeface, names, NAMES);
        canvas.text(Palette.WIDTH, 11, words.text("share.counts"), TICK, Anchor.END);
    }

    private String description(List<Share> shares) {
        List<String> sentences = new ArrayList<>();
        for (Share share : shares) {
            String site = share.site().map(words::name).orElseGet(() -> words.text("all.sites"));
            String unit = share.unit().isEmpty() ? words.text("all.units") : share.unit();
            String points =
                    share.points().stream()
                            .map(p -> p.to().getYear() + " " + value(p))
                            .collect(Collectors.joining(", "));
            sentences.add(site + ", " + unit + ": " + points + ".");
        }
        return String.join(" ", sentences);
    }

    private String value(Point point) {
        return point.figures()
                .shown()
                .map(f -> f.denominator() == 0 ? "–" : words.percent(f.share()))
                .orElseGet(() -> words.text("withheld"));
    }
}
