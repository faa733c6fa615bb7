package org.verka.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.evaluation.Survey;

/**
 * How the answers to questions with the same options are spread: the lower options to the left of a
 * line in the middle and the higher ones to the right, so that questions can be compared by which
 * way they lean. An odd option in the middle lies on both sides.
 */
public final class DivergingBars {

    private static final double LEFT = 178;
    private static final double RIGHT = Palette.WIDTH - 34;
    private static final double BAR = 14;
    private static final double ROW = 22;
    private static final Type VALUE = new Type(7, true, Palette.INK);
    private static final Type ON_DARK = new Type(7, true, Palette.PAPER);

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public DivergingBars(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    /** A bar: its name and the answers that it shows. */
    private record Row(String name, Survey.Answers answers) {}

    /** Rows of a question that stand below each other in one figure. */
    private record Panel(Survey.Question question, List<Row> rows) {}

    /** Where the middle lies, and how long all answers to a question are. */
    private record Axis(double middle, double scale) {}

    /**
     * The figures, of no more than goes on a page.
     *
     * @param questions questions with the same options
     * @return none when no answers may be shown, there is nothing to choose between, or the options
     *     have no order to lean in
     */
    public List<Drawing> draw(List<Survey.Question> questions) {
        List<Row> rows = questions.stream().flatMap(q -> rows(q).stream()).toList();
        if (rows.isEmpty() || questions.get(0).options().size() < 2 || !areOfOneOrder(questions)) {
            return List.of();
        }
        double left = rows.stream().mapToDouble(DivergingBars::left).max().orElse(0);
        double right = rows.stream().mapToDouble(r -> 1 - left(r)).max().orElse(0);
        double scale = (RIGHT - LEFT) / Math.max(0.1, left + right);
        Axis axis = new Axis(LEFT + scale * left, scale);
        double room = Palette.HEIGHT - legend(new Canvas(), questions.get(0).options());
        List<Panel> panels =
                questions.stream()
                        .flatMap(q ->
                                Evenly.packed(rows(q), this::height, room - heading(q)).stream()
                                        .map(some -> new Panel(q, some)))
                        .toList();
        return Evenly.packed(panels, this::height, room).stream()
                .map(some -> drawing(some, axis))
                .toList();
    }

    private Drawing drawing(List<Panel> panels, Axis axis) {
        Canvas canvas = new Canvas();
        double y = legend(canvas, panels.get(0).question().options());
        for (Panel panel : panels) {
            if (!isAtOnePlace(panel.question())) {
                y += heading(canvas, panel.question().name(), y);
            }
            double top = y;
            for (Row row : panel.rows()) {
                y += row(canvas, row, axis.middle(), axis.scale(), y);
            }
            canvas.line(axis.middle(), top, axis.middle(), y, Paint.outlined(Palette.INK, 0.8));
        }
        return canvas.drawing(
                Palette.WIDTH, y + 4, words.text("survey.title"), description(panels));
    }

    private double height(Panel panel) {
        return heading(panel.question()) + panel.rows().stream().mapToDouble(this::height).sum();
    }

    private double heading(Survey.Question question) {
        return isAtOnePlace(question) ? 0 : heading(new Canvas(), question.name(), 0);
    }

    private double height(Row row) {
        return Math.max(ROW, name(row).size() * Palette.BODY.lineHeight() + 6);
    }

    private List<String> name(Row row) {
        return typeface.wrap(row.name(), Palette.BODY, LEFT - 10, 3);
    }

    private double heading(Canvas canvas, String name, double top) {
        List<String> lines = typeface.wrap(name, Palette.STRONG, Palette.WIDTH - 4);
        double line = Palette.STRONG.lineHeight();
        canvas.lines(0, top + 12, lines, Palette.STRONG, Anchor.START);
        return 8 + lines.size() * line;
    }

    private static boolean isAtOnePlace(Survey.Question question) {
        return question.places().size() == 1;
    }

    private static boolean areOfOneOrder(List<Survey.Question> questions) {
        return questions.stream().allMatch(q -> q.ordered() && !q.several());
    }

    private List<Row> rows(Survey.Question question) {
        List<Row> rows = new ArrayList<>();
        for (Survey.Place place : question.places()) {
            String site = place.site().map(words::name).orElseGet(() -> words.text("all.sites"));
            String name = isAtOnePlace(question) ? question.name() : site;
            place.answers()
                    .shown()
                    .filter(answers -> answers.answered() > 0)
                    .ifPresent(answers -> rows.add(new Row(name, answers)));
        }
        return rows;
    }

    /** The part of a row that lies to the left of the middle, 0 to 1. */
    private static double left(Row row) {
        int options = row.answers().counts().size();
        double left = 0;
        for (int i = 0; i < options / 2; i++) {
            left += row.answers().share(i);
        }
        return options % 2 == 1 ? left + row.answers().share(options / 2) / 2 : left;
    }

    private double row(Canvas canvas, Row row, double middle, double scale, double top) {
        List<String> name = name(row);
        double line = Palette.BODY.lineHeight();
        double height = height(row);
        double centre = top + height / 2;
        canvas.lines(
                0, centre + 2.8 - (name.size() - 1) * line / 2, name, Palette.BODY, Anchor.START);
        double x = middle - scale * left(row);
        int options = row.answers().counts().size();
        for (int i = 0; i < options; i++) {
            double width = scale * row.answers().share(i);
            if (width > 0) {
                segment(canvas, i, options, x, centre - BAR / 2, width, BAR);
                value(canvas, i, options, x + width / 2, centre, width, row.answers().share(i));
            }
            x += width;
        }
        canvas.text(
                Palette.WIDTH,
                centre + 2.5,
                words.text("survey.n", row.answers().answered()),
                Palette.SMALL,
                Anchor.END);
        canvas.line(0, top + height, Palette.WIDTH, top + height, guide());
        return height;
    }

    private static Paint guide() {
        return Paint.outlined(Palette.GUIDE, 0.6);
    }

    private void value(
            Canvas canvas, int i, int options, double x, double y, double width, double share) {
        String text = words.percent(share);
        if (typeface.width(text, VALUE) + 4 <= width) {
            canvas.text(x, y + 2.5, text, isDark(i, options) ? ON_DARK : VALUE, Anchor.MIDDLE);
        }
    }

    /** The outermost options are filled, the innermost are light, those between are striped. */
    private static void segment(
            Canvas canvas, int i, int options, double x, double y, double width, double height) {
        boolean lower = i < options / 2;
        boolean centre = options % 2 == 1 && i == options / 2;
        String strong = lower ? Palette.WARM : Palette.DEEP;
        String light = lower ? Palette.SAND : Palette.SKY;
        if (centre) {
            canvas.rect(x, y, width, height, new Paint(Palette.MIST, Palette.MUTED, 0.7));
        } else if (isDark(i, options)) {
            canvas.rect(x, y, width, height, Paint.filled(strong));
        } else {
            canvas.rect(x, y, width, height, new Paint(light, strong, 0.7));
            boolean between = lower ? i < options / 2 - 1 : i > (options + 1) / 2;
            for (double s = x + 5; between && s < x + width; s += 5) {
                canvas.line(s, y + height, s, y, Paint.outlined(strong, 0.5));
            }
        }
    }

    private static boolean isDark(int i, int options) {
        return i == 0 || i == options - 1;
    }

    private double legend(Canvas canvas, List<String> options) {
        double x = 0;
        double y = 4;
        for (int i = 0; i < options.size(); i++) {
            double width = 34 + typeface.width(options.get(i), Palette.SMALL);
            if (x > 0 && x + width > Palette.WIDTH) {
                x = 0;
                y += 13;
            }
            segment(canvas, i, options.size(), x, y, 16, 8);
            canvas.text(x + 20, y + 7, options.get(i), Palette.SMALL, Anchor.START);
            x += width;
        }
        return y + 18;
    }

    private String description(List<Panel> panels) {
        List<String> sentences = new ArrayList<>();
        for (Panel panel : panels) {
            Survey.Question question = panel.question();
            for (Row row : panel.rows()) {
                String name =
                        isAtOnePlace(question)
                                ? row.name()
                                : words.text("survey.row", question.name(), row.name());
                sentences.add(
                        words.text(
                                "survey.sentence",
                                name,
                                counts(question.options(), row.answers()),
                                row.answers().answered()));
            }
        }
        return String.join(" ", sentences);
    }

    private static String counts(List<String> options, Survey.Answers answers) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> options.get(i) + " " + answers.counts().get(i))
                .collect(Collectors.joining(", "));
    }
}
