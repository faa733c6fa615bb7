package org.verka.diagram;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.evaluation.ActivityProgress;
import org.verka.model.DateSpan;

/** Plan and done, activity by activity along a calendar. */
public final class Gantt {

    private static final int FEW_PLANNED = 10;
    private static final double NAMES = 140;
    private static final double AMOUNTS = 62;
    private static final double ROW = 36;
    private static final double CLOSE_ROW = 31.4;
    private static final double HEAD = 30;
    private static final double FOOT = 28;
    private static final Type TICK = new Type(6.5, false, Palette.MUTED);

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public Gantt(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    /**
     * The figures, of no more activities than go on a page and with the same calendar.
     *
     * @param rows one per activity, in the order to show them
     * @param period the programme's period, when it is known
     * @param asOf the day of the evaluation
     * @return none when neither a plan nor anything done has a date
     */
    public List<Drawing> draw(
            List<ActivityProgress> rows, Optional<DateSpan> period, LocalDate asOf) {
        List<LocalDate> days =
                Stream.concat(
                                period.stream().flatMap(Gantt::ends),
                                rows.stream().flatMap(this::days))
                        .sorted()
                        .toList();
        if (days.isEmpty()) {
            return List.of();
        }
        YearMonth from = YearMonth.from(days.get(0));
        YearMonth to = YearMonth.from(days.get(days.size() - 1));
        YearMonth today = YearMonth.from(asOf);
        if (today.isAfter(to) && today.isBefore(to.plusMonths(4))) {
            to = today;
        }
        boolean close = fitting(ROW) < rows.size() && rows.size() <= fitting(CLOSE_ROW);
        Calendar calendar = new Calendar(from, to.plusMonths(1), close ? CLOSE_ROW : ROW);
        return Evenly.shared(rows, fitting(calendar.row())).stream()
                .map(some -> drawing(calendar, some, asOf))
                .toList();
    }

    private static int fitting(double row) {
        return (int) ((Palette.HEIGHT - HEAD - FOOT) / row);
    }

    private Drawing drawing(Calendar calendar, List<ActivityProgress> rows, LocalDate asOf) {
        double height = HEAD + rows.size() * calendar.row() + FOOT;
        Canvas canvas = new Canvas();
        months(canvas, calendar, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            row(canvas, calendar, rows.get(i), HEAD + i * calendar.row());
        }
        today(canvas, calendar, asOf, rows.size());
        legend(canvas, height - 8);
        return canvas.drawing(Palette.WIDTH, height, words.text("gantt.title"), description(rows));
    }

    private static Stream<LocalDate> ends(DateSpan span) {
        return Stream.of(span.first(), span.last());
    }

    private Stream<LocalDate> days(ActivityProgress row) {
        Stream<LocalDate> planned =
                Stream.ofNullable(row.activity().getWhen()).flatMap(Gantt::ends);
        return Stream.concat(planned, row.months().keySet().stream().map(m -> m.atDay(1)));
    }

    /** Only of few does a part tell anything. */
    private static double planned(double amount) {
        return amount < FEW_PLANNED ? amount : Math.round(amount);
    }

    private String description(List<ActivityProgress> rows) {
        return rows.stream()
                .map(r -> words.name(r.activity()) + ": " + amount(r) + ".")
                .collect(Collectors.joining(" "));
    }

    private String amount(ActivityProgress row) {
        if (row.amount().isEmpty()) {
            return words.text("gantt.withheld");
        }
        String done = words.number(row.amount().getAsDouble(), 1);
        return row.planned().isPresent()
                ? words.text(
                        "gantt.of", done, words.number(planned(row.planned().getAsDouble()), 1))
                : words.text("gantt.done", done);
    }

    /** Where days lie from left to right, and how high the row of an activity is. */
    private record Calendar(YearMonth from, YearMonth to, double row) {
        double x(LocalDate day) {
            double all = ChronoUnit.DAYS.between(from.atDay(1), to.atDay(1));
            double part = ChronoUnit.DAYS.between(from.atDay(1), day);
            return NAMES + (Palette.WIDTH - NAMES - AMOUNTS) * part / all;
        }

        /** How many months lie between two that are named. */
        int step() {
            long months = ChronoUnit.MONTHS.between(from, to);
            return months <= 16 ? 1 : months <= 32 ? 3 : months <= 64 ? 6 : 12;
        }
    }

    private void months(Canvas canvas, Calendar calendar, int rows) {
        double bottom = HEAD + rows * calendar.row();
        int year = 0;
        for (YearMonth m = calendar.from(); m.isBefore(calendar.to()); m = m.plusMonths(1)) {
            boolean named = (m.getMonthValue() - 1) % calendar.step() == 0;
            if (!named && year != 0) {
                continue;
            }
            double x = calendar.x(m.atDay(1));
            canvas.line(x, 18, x, bottom, Paint.outlined(Palette.GUIDE, 0.6));
            if (named) {
                String name = words.text("month." + m.getMonthValue());
                double middle = (x + calendar.x(m.plusMonths(1).atDay(1))) / 2;
                boolean every = calendar.step() == 1;
                canvas.text(
                        every ? middle : x + 2,
                        24,
                        name,
                        TICK,
                        every ? Anchor.MIDDLE : Anchor.START);
            }
            if (m.getYear() != year) {
                year = m.getYear();
                canvas.text(x + 2, 13, Integer.toString(year), Palette.HEADING, Anchor.START);
                canvas.line(x, 5, x, bottom, Paint.outlined(Palette.RULE, 0.8));
            }
        }
        double right = calendar.x(calendar.to().atDay(1));
        canvas.line(right, 18, right, bottom, Paint.outlined(Palette.GUIDE, 0.6));
        canvas.line(0, HEAD - 2, Palette.WIDTH, HEAD - 2, Paint.outlined(Palette.RULE, 0.8));
    }

    private void row(Canvas canvas, Calendar calendar, ActivityProgress row, double y) {
        List<String> name = typeface.wrap(words.name(row.activity()), Palette.BODY, NAMES - 10, 3);
        double base =
                y + calendar.row() / 2 + 2.8 - (name.size() - 1) * Palette.BODY.lineHeight() / 2;
        canvas.lines(0, base, name, Palette.BODY, Anchor.START);
        DateSpan when = row.activity().getWhen();
        if (when != null) {
            double x = calendar.x(when.first());
            double width = calendar.x(when.last().plusDays(1)) - x;
            canvas.rect(x, y + 5, width, 8, new Paint(Palette.SAND, Palette.WARM, 0.7));
        }
        double most = row.months().values().stream().mapToDouble(d -> d).max().orElse(0);
        row.months()
                .forEach((month, done) -> {
                    double x = calendar.x(month.atDay(1)) + 0.8;
                    double width = calendar.x(month.plusMonths(1).atDay(1)) - 0.8 - x;
                    double height = 13 * done / most;
                    canvas.rect(x, y + 30 - height, width, height, Paint.filled(Palette.DEEP));
                });
        canvas.line(
                NAMES, y + 30, Palette.WIDTH - AMOUNTS, y + 30, Paint.outlined(Palette.RULE, 0.6));
        canvas.text(
                Palette.WIDTH,
                y + calendar.row() / 2 + 2.8,
                amount(row),
                Palette.STRONG,
                Anchor.END);
        canvas.line(
                0,
                y + calendar.row() - 1,
                Palette.WIDTH,
                y + calendar.row() - 1,
                Paint.outlined(Palette.GUIDE, 0.6));
    }

    private void today(Canvas canvas, Calendar calendar, LocalDate asOf, int rows) {
        if (asOf.isBefore(calendar.from().atDay(1)) || !asOf.isBefore(calendar.to().atDay(1))) {
            return;
        }
        double x = calendar.x(asOf);
        Paint line = Paint.outlined(Palette.INK, 1.1).withDashes();
        canvas.line(x, HEAD - 2, x, HEAD + rows * calendar.row() + 3, line);
        String text = words.text("gantt.today", words.date(asOf));
        canvas.text(
                Math.min(x, Palette.WIDTH - AMOUNTS + 40),
                HEAD + rows * calendar.row() + 10,
                text,
                TICK,
                Anchor.END);
    }

    private void legend(Canvas canvas, double y) {
        canvas.rect(0, y - 7, 16, 7, new Paint(Palette.SAND, Palette.WARM, 0.7));
        canvas.text(20, y - 0.5, words.text("gantt.plan"), Palette.SMALL, Anchor.START);
        double x = 34 + typeface.width(words.text("gantt.plan"), Palette.SMALL);
        canvas.rect(x, y - 4, 4, 4, Paint.filled(Palette.DEEP));
        canvas.rect(x + 5, y - 8, 4, 8, Paint.filled(Palette.DEEP));
        canvas.rect(x + 10, y - 6, 4, 6, Paint.filled(Palette.DEEP));
        canvas.text(x + 18, y - 0.5, words.text("gantt.actual"), Palette.SMALL, Anchor.START);
    }
}
