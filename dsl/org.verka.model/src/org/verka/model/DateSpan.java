package org.verka.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of whole days, as authors write time: a day, a week, a month, a half-year, a year or
 * two of them with a dash between. A half-year is a Swedish term: VT (spring) is January to June
 * and HT (autumn) is July to December.
 *
 * @param first the first day, never after {@code last} unless the author wrote it so
 * @param last the last day, included
 * @param text as it was written, for messages and reports
 */
public record DateSpan(LocalDate first, LocalDate last, String text) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern TERM = Pattern.compile("(VT|HT|H1|H2)\\s*(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(?:Q|K|KV)\\s*([1-4])\\s+(\\d{4})");
    private static final Pattern WEEK = Pattern.compile("(?:V|W)\\s*(\\d{1,2})\\s+(\\d{4})");
    private static final Pattern DASH = Pattern.compile("\\s+[–-]\\s+|\\s*–\\s*");

    /**
     * Reads one of the written forms: {@code 2013-10-01}, {@code 2013-10}, {@code 2013}, {@code HT
     * 2013}, {@code H1 2014}, {@code Q1 2014}, {@code v14 2019} (ISO weeks), or two of them with a
     * dash between.
     *
     * @return the span, or empty when the text is none of these or names a day that does not exist
     */
    public static Optional<DateSpan> parse(String written) {
        String text = written.strip();
        String[] parts = DASH.split(text);
        if (parts.length == 2) {
            return single(parts[0])
                    .flatMap(a -> single(parts[1]).map(b -> new DateSpan(a.first, b.last, text)));
        }
        return parts.length == 1 ? single(text) : Optional.empty();
    }

    private static Optional<DateSpan> single(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        String upper = text.toUpperCase(Locale.ROOT);
        try {
            return days(upper).map(d -> new DateSpan(d[0], d[1], text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate[]> days(String text) {
        Matcher m;
        if ((m = DAY.matcher(text)).matches()) {
            return span(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)));
        }
        if ((m = MONTH.matcher(text)).matches()) {
            return months(number(m, 1), number(m, 2), 1);
        }
        if ((m = YEAR.matcher(text)).matches()) {
            return months(number(m, 1), 1, 12);
        }
        if ((m = TERM.matcher(text)).matches()) {
            boolean autumn = m.group(1).equals("HT") || m.group(1).equals("H2");
            return months(number(m, 2), autumn ? 7 : 1, 6);
        }
        if ((m = QUARTER.matcher(text)).matches()) {
            return months(number(m, 2), 3 * number(m, 1) - 2, 3);
        }
        if ((m = WEEK.matcher(text)).matches()) {
            return week(number(m, 2), number(m, 1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate[]> week(int year, int week) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        if (week < 1 || week > inFirstWeek.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
            return Optional.empty();
        }
        LocalDate monday =
                inFirstWeek
                        .with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY))
                        .plusWeeks(week - 1L);
        return Optional.of(new LocalDate[] {monday, monday.plusDays(6)});
    }

    private static Optional<LocalDate[]> months(int year, int month, int count) {
        YearMonth from = YearMonth.of(year, month);
        return Optional.of(
                new LocalDate[] {from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth()});
    }

    private static Optional<LocalDate[]> span(LocalDate day) {
        return Optional.of(new LocalDate[] {day, day});
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    /** Whether {@code day} lies in the span, its first and last day included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public String toString() {
        return text;
    }
}
