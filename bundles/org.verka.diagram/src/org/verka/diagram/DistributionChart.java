package org.verka.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.evaluation.Change;
import org.verka.evaluation.Distribution;
import org.verka.evaluation.Distribution.Bin;
import org.verka.model.CutOff;
import org.verka.model.Informant;

/**
 * How the values of the scales of one instrument are spread before and after, a panel for each: as
 * dots of single people where they are told and few enough to be told apart, and else as bars whose
 * area is the number of people, with the number written above.
 */
public final class DistributionChart {

    private static final int MOST_ROWS = 5;
    private static final double GAP = 16;
    private static final double SIDE = 38;
    private static final double NAME = 14;
    private static final double HEIGHT = 34;
    private static final double AXIS = 14;
    private static final double ROW = NAME + 2 * HEIGHT + AXIS + 8;
    private static final Type TICK = new Type(6.5, false, Palette.MUTED);
    private static final Type COUNT = new Type(6.5, true, Palette.INK);

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public DistributionChart(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    /** A panel's place; whole numbers have as much room on both sides. */
    private record Frame(double left, double right, double top, Distribution spread) {

        private double half() {
            return spread.whole() ? 0.5 : 0;
        }

        double x(double value) {
            double from = spread.minimum() - half();
            double to = spread.maximum() + half();
            return left + (right - left) * Math.clamp((value - from) / (to - from), 0.0, 1.0);
        }

        double begin(Bin bin) {
            return x(bin.from() - half());
        }

        double width(Bin bin) {
            return x(bin.to() + half()) - begin(bin);
        }

        double base(boolean before) {
            return top + NAME + HEIGHT * (before ? 1 : 2);
        }
    }

    /**
     * The figures, of no more panels than go on a page.
     *
     * @param changes changes of one instrument at one site, in the order to show them
     * @return empty when no distribution is told
     */
    public List<Drawing> draw(List<Change> changes) {
        List<Change> told = changes.stream().filter(c -> distribution(c).isPresent()).toList();
        int columns = told.size() <= 4 ? Math.min(2, Math.max(1, told.size())) : 3;
        return pages(told, columns).stream().map(c -> drawing(c, Math.max(2, columns))).toList();
    }

    /** As many panels as a page has room for; informants are parted only where one is too many. */
    private static List<List<Change>> pages(List<Change> changes, int columns) {
        Map<Optional<Informant>, List<Change>> informants = new LinkedHashMap<>();
        changes.forEach(
                c -> informants.computeIfAbsent(c.informant(), k -> new ArrayList<>()).add(c));
        List<List<Change>> pages = new ArrayList<>();
        int rows = MOST_ROWS;
        for (List<Change> own : informants.values()) {
            for (int from = 0; from < own.size(); from += columns * MOST_ROWS) {
                int to = Math.min(own.size(), from + columns * MOST_ROWS);
                int more = (to - from + columns - 1) / columns;
                if (rows + more > MOST_ROWS) {
                    pages.add(new ArrayList<>());
                    rows = 0;
                }
                pages.getLast().addAll(own.subList(from, to));
                rows += more;
            }
        }
        return pages;
    }

    private static Optional<Distribution> distribution(Change change) {
        return change.figures().shown().flatMap(Change.Figures::distribution);
    }

    private Drawing drawing(List<Change> changes, int columns) {
        Canvas canvas = new Canvas();
        legend(canvas, changes);
        double width = (Palette.WIDTH - GAP * (columns - 1)) / columns;
        double y = 20;
        int column = 0;
        Optional<Informant> informant = Optional.empty();
        for (Change change : changes) {
            if (change.informant().isPresent() && !change.informant().equals(informant)) {
                informant = change.informant();
                y += column > 0 ? ROW : 0;
                column = 0;
                canvas.text(0, y + 9, words.name(informant.get()), Palette.HEADING, Anchor.START);
                y += 14;
            }
            panel(canvas, change, column * (width + GAP), y, width);
            column = (column + 1) % columns;
            y += column == 0 ? ROW : 0;
        }
        y += column == 0 ? 0 : ROW;
        Change first = changes.get(0);
        String instrument = words.name(first.instrument());
        String title =
                first.site()
                        .map(s -> words.text("spread.title.site", instrument, words.name(s)))
                        .orElseGet(() -> words.text("spread.title.all", instrument));
        String description = changes.stream().map(this::sentence).collect(Collectors.joining(" "));
        return canvas.drawing(Palette.WIDTH, y - 4, title, description);
    }

    private void panel(Canvas canvas, Change change, double left, double top, double width) {
        Distribution spread = distribution(change).orElseThrow();
        Frame frame = new Frame(left + SIDE, left + width - 4, top, spread);
        List<String> name = typeface.wrap(words.name(change.scale()), Palette.STRONG, width, 1);
        canvas.text(left, top + 9, name.get(0), Palette.STRONG, Anchor.START);
        axis(canvas, frame);
        lines(canvas, change, frame);
        double tallest = Math.max(tallest(spread.before(), frame), tallest(spread.after(), frame));
        half(canvas, frame, change, true, tallest);
        half(canvas, frame, change, false, tallest);
    }

    private void axis(Canvas canvas, Frame frame) {
        for (boolean before : new boolean[] {true, false}) {
            double y = frame.base(before);
            canvas.line(frame.left(), y, frame.right(), y, Paint.outlined(Palette.RULE, 0.8));
        }
        double least = frame.spread().minimum();
        double most = frame.spread().maximum();
        List<Double> all =
                Ticks.around(least, most).all().stream()
                        .filter(t -> t >= least && t <= most)
                        .toList();
        int each = all.size() > 8 ? 2 : 1;
        for (int i = 0; i < all.size(); i += each) {
            double x = frame.x(all.get(i));
            double y = frame.base(false);
            canvas.line(x, y, x, y + 2.5, Paint.outlined(Palette.MUTED, 0.7));
            canvas.text(x, y + 9.5, words.number(all.get(i), 1), TICK, Anchor.MIDDLE);
        }
    }

    private static void lines(Canvas canvas, Change change, Frame frame) {
        double top = frame.top() + NAME;
        if (change.scale().getNorm() != null) {
            double x = frame.x(change.scale().getNorm().doubleValue());
            canvas.line(x, top, x, frame.base(false), norm());
        }
        for (CutOff cutOff : change.scale().getCutOffs()) {
            if (cutOff.getValue() != null) {
                double x = frame.x(cutOff.getValue().doubleValue());
                canvas.line(x, top, x, frame.base(false), cutOff());
            }
        }
    }

    private static Paint norm() {
        return Paint.outlined(Palette.INK, 0.9);
    }

    private static Paint cutOff() {
        return Paint.outlined(Palette.INK, 0.9).withDashes();
    }

    private void half(Canvas canvas, Frame frame, Change change, boolean before, double tallest) {
        Change.Figures figures = change.figures().shown().orElseThrow();
        Distribution spread = distribution(change).orElseThrow();
        List<Bin> bins = before ? spread.before() : spread.after();
        double base = frame.base(before);
        double side = frame.left() - SIDE;
        int n = before ? figures.before().n() : figures.after().n();
        String name = words.text(before ? "change.before" : "change.after");
        canvas.text(side, base - 11, name, Palette.SMALL, Anchor.START);
        canvas.text(side, base - 2, words.text("survey.n", n), TICK, Anchor.START);
        List<Double> people = before ? spread.individuals().before() : spread.individuals().after();
        if (bins.isEmpty()) {
            String none = words.text(n == 0 ? "spread.nobody" : "withheld");
            canvas.text(frame.left() + 4, base - 5, none, TICK, Anchor.START);
            return;
        }
        Dots dots = new Dots(people, frame::x);
        if (!people.isEmpty() && dots.fit(HEIGHT - 6)) {
            dots.draw(canvas, base, before);
        } else {
            bins.forEach(bin -> bar(canvas, frame, bin, before, tallest));
        }
    }

    /** The number of people to a point of width, where there are most. */
    private static double tallest(List<Bin> bins, Frame frame) {
        return bins.stream().mapToDouble(b -> b.n() / frame.width(b)).max().orElse(0);
    }

    private static void bar(Canvas canvas, Frame frame, Bin bin, boolean before, double tallest) {
        if (bin.n() == 0) {
            return;
        }
        double x = frame.begin(bin);
        double width = frame.width(bin);
        double height = (HEIGHT - 12) * bin.n() / width / tallest;
        double y = frame.base(before) - height;
        canvas.rect(x + 0.4, y, width - 0.8, height, paint(before));
        if (before) {
            for (double s = x + 4; s < x + width - 1; s += 4) {
                canvas.line(s, frame.base(true), s, y, Paint.outlined(Palette.WARM, 0.4));
            }
        }
        canvas.text(x + width / 2, y - 2, Integer.toString(bin.n()), COUNT, Anchor.MIDDLE);
    }

    private static Paint paint(boolean before) {
        return before
                ? new Paint(Palette.SAND, Palette.WARM, 0.8)
                : new Paint(Palette.DEEP, Palette.DEEP, 0.8);
    }

    private void legend(Canvas canvas, List<Change> changes) {
        double x = 0;
        boolean dots =
                changes.stream()
                        .map(c -> distribution(c).orElseThrow().individuals())
                        .anyMatch(i -> !i.before().isEmpty() || !i.after().isEmpty());
        x = key(canvas, x, "change.before", true, dots);
        x = key(canvas, x, "change.after", false, dots);
        if (changes.stream().anyMatch(c -> c.scale().getNorm() != null)) {
            canvas.line(x + 3, 1, x + 3, 12, norm());
            x = label(canvas, x + 8, "change.norm");
        }
        if (changes.stream().anyMatch(c -> !c.scale().getCutOffs().isEmpty())) {
            canvas.line(x + 3, 1, x + 3, 12, cutOff());
            label(canvas, x + 8, "spread.cutoff");
        }
    }

    private double key(Canvas canvas, double x, String key, boolean before, boolean dots) {
        if (dots) {
            Dots.dot(canvas, x + 3, 7, before);
            return label(canvas, x + 9, key);
        }
        canvas.rect(x, 3, 14, 7, paint(before));
        if (before) {
            for (double s = x + 3; s < x + 13; s += 3.5) {
                canvas.line(s, 10, s, 3, Paint.outlined(Palette.WARM, 0.4));
            }
        }
        return label(canvas, x + 18, key);
    }

    private double label(Canvas canvas, double x, String key) {
        String text = words.text(key);
        canvas.text(x, 9.5, text, Palette.SMALL, Anchor.START);
        return x + 14 + typeface.width(text, Palette.SMALL);
    }

    private String sentence(Change change) {
        String scale = words.name(change.scale());
        String name = change.informant().map(i -> words.name(i) + ", " + scale).orElse(scale);
        Change.Figures figures = change.figures().shown().orElseThrow();
        Distribution spread = distribution(change).orElseThrow();
        return words.text(
                "spread.sentence",
                name,
                figures.before().n(),
                classes(spread, spread.before()),
                figures.after().n(),
                classes(spread, spread.after()));
    }

    private String classes(Distribution spread, List<Bin> bins) {
        return bins.isEmpty()
                ? words.text("withheld")
                : bins.stream()
                        .filter(b -> b.n() > 0)
                        .map(b -> range(spread, b) + ": " + b.n())
                        .collect(Collectors.joining(", "));
    }

    private String range(Distribution spread, Bin bin) {
        if (bin.to() == bin.from()) {
            return words.number(bin.to(), 2);
        }
        boolean within = spread.whole() || bin.to() == spread.maximum();
        return words.text(
                within ? "spread.to" : "spread.below",
                words.number(bin.from(), 2),
                words.number(bin.to(), 2));
    }
}
