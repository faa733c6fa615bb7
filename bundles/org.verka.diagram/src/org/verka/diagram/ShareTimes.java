package org.verka.diagram;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;
import org.verka.evaluation.Share;
import org.verka.evaluation.Share.Figures;
import org.verka.evaluation.Share.Point;
import org.verka.evaluation.statistics.WilsonInterval;

/**
 * Shares over time, a panel for each site and unit on the same axes: the share of each period with
 * its 95 % interval, and a line between periods that follow each other and are both shown.
 */
public final class ShareTimes {

    private static final int MOST_ROWS = 5;
    private static final int FEW = 9;
    private static final double INSET = 20;
    private static final double BETWEEN = 3;
    private static final double GAP = 14;
    private static final double SIDE = 24;
    private static final double NAMES = 27;
    private static final double HEIGHT = 52;
    private static final double ROW = NAMES + HEIGHT + 24;
    private static final Type TICK = new Type(6.5, false, Palette.MUTED);
    private static final Type VALUE = new Type(7, true, Palette.INK);

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public ShareTimes(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    /** The axes that all panels share. */
    private record Axes(double first, double last, double most) {

        double x(Point point, Frame frame) {
            double within = first == last ? 0.5 : (point.middle() - first) / (last - first);
            return frame.left() + INSET + (frame.right() - frame.left() - 2 * INSET) * within;
        }

        double y(double share, Frame frame) {
            return frame.bottom() - HEIGHT * share / most;
        }
    }

    private record Frame(double left, double right, double bottom) {}

    /**
     * The figures, of no more panels than go on a page.
     *
     * @param shares shares of one count, in the order to show them
     * @return empty when none has been counted twice
     */
    public List<Drawing> draw(List<Share> shares) {
        if (shares.stream().allMatch(s -> s.points().size() < 2)) {
            return List.of();
        }
        Axes axes = axes(shares);
        List<Drawing> drawings = new ArrayList<>();
        int periods = shares.stream().mapToInt(s -> s.points().size()).max().orElse(0);
        int columns = shares.size() > FEW && periods == 2 ? 4 : 3;
        int most = columns * MOST_ROWS;
        for (int from = 0; from < shares.size(); from += most) {
            drawings.add(
                    drawing(
                            shares.subList(from, Math.min(shares.size(), from + most)),
                            axes,
                            columns));
        }
        return drawings;
    }

    private static Axes axes(List<Share> shares) {
        List<Point> points = shares.stream().flatMap(s -> s.points().stream()).toList();
        double upper =
                points.stream()
                        .flatMap(p -> p.figures().shown().stream())
                        .flatMap(f -> f.interval().stream())
                        .mapToDouble(WilsonInterval::upper)
                        .max()
                        .orElse(1);
        return new Axes(
                points.stream().mapToDouble(Point::middle).min().orElse(0),
                points.stream().mapToDouble(Point::middle).max().orElse(0),
                Math.min(1, Math.max(0.1, Math.ceil(upper * 10) / 10)));
    }

    private Drawing drawing(List<Share> shares, Axes axes, int columns) {
        Canvas canvas = new Canvas();
        legend(canvas);
        double width = (Palette.WIDTH - GAP * (columns - 1)) / columns;
        for (int i = 0; i < shares.size(); i++) {
            double left = i % columns * (width + GAP);
            double top = 18 + i / columns * ROW;
            panel(canvas, shares.get(i), axes, left, top, width);
        }
        double rows = Math.ceil((double) shares.size() / columns);
        return canvas.drawing(
                Palette.WIDTH,
                18 + rows * ROW,
                words.text("times.title", words.name(shares.get(0).count())),
                shares.stream().map(this::sentence).collect(Collectors.joining(" ")));
    }

    private void legend(Canvas canvas) {
        canvas.line(6, 1, 6, 12, whisker());
        dot(canvas, 6, 6.5);
        canvas.text(14, 9, words.text("times.legend"), Palette.SMALL, Anchor.START);
    }

    private void panel(
            Canvas canvas, Share share, Axes axes, double left, double top, double width) {
        Frame frame = new Frame(left + SIDE, left + width, top + NAMES + HEIGHT);
        List<String> name = typeface.wrap(place(share), Palette.STRONG, width, 2);
        double first = name.size() > 1 ? top + 8 : top + 14;
        canvas.lines(left, first, name, Palette.STRONG, Anchor.START);
        for (double at : new double[] {0, axes.most() / 2, axes.most()}) {
            double y = axes.y(at, frame);
            String colour = at == 0 ? Palette.RULE : Palette.GUIDE;
            canvas.line(frame.left(), y, frame.right(), y, Paint.outlined(colour, 0.8));
            canvas.text(frame.left() - 3, y + 2.3, words.percent(at), TICK, Anchor.END);
        }
        line(canvas, share.points(), axes, frame);
        List<Label> told = told(share.points(), axes, frame);
        for (Point point : share.points()) {
            point(canvas, point, axes, frame);
        }
        told.forEach(label -> label(canvas, label, axes, frame));
    }

    /** What stands at a point: when it was, and how many of how many. */
    private record Label(Point point, String when, String of, double x, double width) {

        boolean meets(Label other) {
            return Math.abs(x - other.x) < (width + other.width) / 2 + BETWEEN;
        }
    }

    /** The last and the first, and of those between them as many as do not lie on each other. */
    private List<Label> told(List<Point> points, Axes axes, Frame frame) {
        List<Point> inTurn = new ArrayList<>(points);
        inTurn.addFirst(inTurn.removeLast());
        List<Label> told = new ArrayList<>();
        for (Point point : inTurn) {
            Label label = label(point, points, axes.x(point, frame));
            if (told.stream().noneMatch(label::meets)) {
                told.add(label);
            }
        }
        return told;
    }

    private Label label(Point point, List<Point> points, double x) {
        boolean alone = points.stream().filter(p -> p.to().equals(point.to())).count() == 1;
        String when = alone ? when(point.to()) : fromTo(point);
        String of =
                counted(point)
                        .map(f ->
                                words.text(
                                        "times.of",
                                        Long.toString(f.numerator()),
                                        Long.toString(f.denominator())))
                        .orElseGet(() -> words.text(missing(point)));
        double width = Math.max(typeface.width(when, TICK), typeface.width(of, TICK));
        return new Label(point, when, of, x, width);
    }

    private static String missing(Point point) {
        return point.figures().shown().isEmpty() ? "withheld" : "share.none";
    }

    private static void line(Canvas canvas, List<Point> points, Axes axes, Frame frame) {
        for (int i = 1; i < points.size(); i++) {
            Optional<Figures> before = counted(points.get(i - 1));
            Optional<Figures> after = counted(points.get(i));
            if (before.isPresent() && after.isPresent()) {
                canvas.line(
                        axes.x(points.get(i - 1), frame),
                        axes.y(before.get().share(), frame),
                        axes.x(points.get(i), frame),
                        axes.y(after.get().share(), frame),
                        Paint.outlined(Palette.DEEP, 1.4));
            }
        }
    }

    private void label(Canvas canvas, Label label, Axes axes, Frame frame) {
        double x = label.x();
        canvas.text(x, frame.bottom() + 9, label.when(), TICK, Anchor.MIDDLE);
        Optional<Figures> shown = counted(label.point());
        if (shown.isEmpty()) {
            canvas.text(x, frame.bottom() - 4, label.of(), TICK, Anchor.MIDDLE);
            return;
        }
        double high = axes.y(shown.get().interval().orElseThrow().upper(), frame);
        String percent = words.percent(shown.get().share());
        canvas.text(x, high - 2.5, percent, VALUE, Anchor.MIDDLE);
        canvas.text(x, frame.bottom() + 17, label.of(), TICK, Anchor.MIDDLE);
    }

    private static void point(Canvas canvas, Point point, Axes axes, Frame frame) {
        Optional<Figures> shown = counted(point);
        if (shown.isEmpty()) {
            return;
        }
        double x = axes.x(point, frame);
        WilsonInterval interval = shown.get().interval().orElseThrow();
        double high = axes.y(interval.upper(), frame);
        double low = axes.y(interval.lower(), frame);
        canvas.line(x, high, x, low, whisker());
        canvas.line(x - 2.5, high, x + 2.5, high, whisker());
        canvas.line(x - 2.5, low, x + 2.5, low, whisker());
        dot(canvas, x, axes.y(shown.get().share(), frame));
    }

    private static Optional<Figures> counted(Point point) {
        return point.figures().shown().filter(f -> f.denominator() > 0);
    }

    private static Paint whisker() {
        return Paint.outlined(Palette.WARM, 1);
    }

    private static void dot(Canvas canvas, double x, double y) {
        double reach = 3.4;
        canvas.path(
                Paint.filled(Palette.DEEP),
                new Step.Move(x, y - reach),
                new Step.To(x + reach, y),
                new Step.To(x, y + reach),
                new Step.To(x - reach, y),
                new Step.Close());
    }

    private String when(LocalDate to) {
        return month(to) + " " + to.getYear();
    }

    private String fromTo(Point point) {
        if (YearMonth.from(point.from()).equals(YearMonth.from(point.to()))) {
            return when(point.to());
        }
        boolean oneYear = point.from().getYear() == point.to().getYear();
        return (oneYear ? month(point.from()) : when(point.from())) + "–" + when(point.to());
    }

    private String month(LocalDate day) {
        return words.text("month." + day.getMonthValue());
    }

    private String place(Share share) {
        String site = share.site().map(words::name).orElseGet(() -> words.text("all.sites"));
        return share.unit().isEmpty() ? site : site + ", " + share.unit();
    }

    private String sentence(Share share) {
        return place(share)
                + ": "
                + share.points().stream().map(this::said).collect(Collectors.joining(", "))
                + ".";
    }

    private String said(Point point) {
        String value =
                counted(point)
                        .map(f -> {
                            WilsonInterval interval = f.interval().orElseThrow();
                            return words.text(
                                    "times.value",
                                    words.percent(f.share()),
                                    words.percent(interval.lower()),
                                    words.percent(interval.upper()));
                        })
                        .orElseGet(() -> words.text("withheld"));
        return when(point.to()) + " " + value;
    }
}
