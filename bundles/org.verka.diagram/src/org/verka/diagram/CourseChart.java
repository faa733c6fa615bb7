package org.verka.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;
import org.verka.evaluation.Course;

/** Means of the same people over more than two measurements, a panel for each scale. */
public final class CourseChart {

    private static final double LEFT = 130;
    private static final double RIGHT = Palette.WIDTH - 60;
    private static final double HEIGHT = 74;
    private static final double GAP = 14;
    private static final Type VALUE = new Type(7.5, true, Palette.DEEP);

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public CourseChart(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    /** The figure; empty when no course is shown. */
    public Optional<Drawing> draw(List<Course> courses) {
        List<Course> shown = courses.stream().filter(c -> c.figures().shown().isPresent()).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Canvas canvas = new Canvas();
        double y = 4;
        for (Course course : shown) {
            panel(canvas, course, course.figures().shown().orElseThrow(), y);
            y += HEIGHT + GAP;
        }
        return Optional.of(
                canvas.drawing(
                        Palette.WIDTH,
                        y,
                        words.text("course.title", words.name(shown.get(0).instrument())),
                        shown.stream().map(this::sentence).collect(Collectors.joining(" "))));
    }

    private void panel(Canvas canvas, Course course, Course.Figures figures, double top) {
        List<Course.Step> steps = figures.steps();
        double low = bound(course, steps, false);
        double high = bound(course, steps, true);
        List<String> name = typeface.wrap(name(course), Palette.BODY, LEFT - 30, 3);
        canvas.lines(0, top + 16, name, Palette.BODY, Anchor.START);
        canvas.text(
                0,
                top + 16 + name.size() * Palette.BODY.lineHeight(),
                words.text("survey.n", figures.complete()),
                Palette.SMALL,
                Anchor.START);
        double bottom = top + HEIGHT - 14;
        canvas.line(LEFT, top, RIGHT, top, Paint.outlined(Palette.GUIDE, 0.8));
        canvas.line(LEFT, bottom, RIGHT, bottom, Paint.outlined(Palette.RULE, 0.8));
        canvas.text(LEFT - 6, top + 3, words.number(high, 1), Palette.SMALL, Anchor.END);
        canvas.text(LEFT - 6, bottom + 3, words.number(low, 1), Palette.SMALL, Anchor.END);
        List<Step> line = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            double x = x(i, steps.size());
            double y = y(steps.get(i), low, high, top, bottom);
            line.add(i == 0 ? new Step.Move(x, y) : new Step.To(x, y));
        }
        canvas.path(Paint.outlined(Palette.DEEP, 1.6), line);
        for (int i = 0; i < steps.size(); i++) {
            double x = x(i, steps.size());
            double y = y(steps.get(i), low, high, top, bottom);
            canvas.circle(x, y, 3, new Paint(Palette.PAPER, Palette.DEEP, 1.4));
            double mean = steps.get(i).group().mean().orElse(Double.NaN);
            double above = y - top < 14 ? 12 : -6;
            canvas.text(x, y + above, words.fixed(mean, 1), VALUE, Anchor.MIDDLE);
            canvas.text(x, bottom + 11, label(steps.get(i)), Palette.SMALL, Anchor.MIDDLE);
        }
    }

    private static double x(int step, int steps) {
        double room = RIGHT - LEFT - 40;
        return LEFT + 20 + room * step / (steps - 1);
    }

    private static double y(Course.Step step, double low, double high, double top, double bottom) {
        double mean = step.group().mean().orElse(low);
        return bottom - (bottom - top) * (mean - low) / (high - low);
    }

    /** The scale's own bound, or else one that all means lie within. */
    private static double bound(Course course, List<Course.Step> steps, boolean upper) {
        var own = upper ? course.scale().getMaximum() : course.scale().getMinimum();
        if (own != null) {
            return own.doubleValue();
        }
        var means = steps.stream().mapToDouble(s -> s.group().mean().orElse(0)).summaryStatistics();
        return upper ? Math.ceil(means.getMax()) + 1 : Math.floor(means.getMin()) - 1;
    }

    private String label(Course.Step step) {
        return step.occasion()
                .map(o -> words.text("occasion." + o.name()))
                .orElseGet(() -> words.text("course.number", step.number()));
    }

    private String name(Course course) {
        return Stream.of(
                        course.informant().map(words::name).stream(),
                        Stream.of(words.name(course.scale())),
                        Stream.of(
                                course.site()
                                        .map(words::name)
                                        .orElseGet(() -> words.text("all.sites"))))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
    }

    private String sentence(Course course) {
        Course.Figures figures = course.figures().shown().orElseThrow();
        return words.text(
                "course.sentence",
                name(course),
                figures.complete(),
                figures.steps().stream()
                        .map(s -> label(s) + " " + words.fixed(s.group().mean().orElse(0), 1))
                        .collect(Collectors.joining(", ")));
    }
}
