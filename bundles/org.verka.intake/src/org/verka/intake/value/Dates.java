package org.verka.intake.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verka.model.DateSpan;

/**
 * Reads dates as they are written in forms: {@code 2019-04-01}, {@code 20190401}, {@code 1/4 2019},
 * {@code 1/4/2019}, {@code 1.4.2019}, {@code 1 april 2019} (day first, as in Sweden), {@code sept
 * 2013}, {@code 2013-09}, and everything that {@link DateSpan#parse} reads ({@code v14 2019},
 * {@code VT 2019}). A time of day after a date is passed over. Years are 1900 to 2100: others are
 * slips of the pen.
 */
public final class Dates {

    private static final Pattern TIME =
            Pattern.compile(
                    "(?<=\\d)[ T]\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d{1,9})?)?"
                            + "(Z|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?|\\s+)(\\d{4})");
    private static final Pattern DAY_AND_WORD =
            Pattern.compile("(?:den\\s+)?(\\d{1,2})(?::?e)?\\s+(\\p{L}{3,9})\\.?\\s+(\\d{4})");
    private static final Pattern MONTH_WORD = Pattern.compile("(\\p{L}{3,9})\\.?[\\s-]+(\\d{4})");
    private static final Pattern MONTH_SECOND = Pattern.compile("(\\d{4})/(\\d{1,2})");
    private static final Pattern WEEK =
            Pattern.compile("(?:vecka|v\\.?|week|w)\\s?(\\d{1,2})[,\\s-]+(\\d{4})");
    private static final Pattern WEEKS =
            Pattern.compile(
                    "(?:veckorna|vecka|vv?\\.?|weeks?|w)\\s?(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})[,\\s]+(\\d{4})");
    private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4})-?\\s?[wv](\\d{1,2})");

    /** Swedish and English; where they agree in three letters one word is enough. */
    private static final List<List<String>> MONTHS =
            List.of(
                    List.of("januari", "january"),
                    List.of("februari", "february"),
                    List.of("mars", "march"),
                    List.of("april"),
                    List.of("maj", "may"),
                    List.of("juni", "june"),
                    List.of("juli", "july"),
                    List.of("augusti", "august"),
                    List.of("september"),
                    List.of("oktober", "october"),
                    List.of("november"),
                    List.of("december"));

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final int ISO_LENGTH = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 60;

    private Dates() {}

    /** The days that a cell names, or empty when it is no date or no such day exists. */
    public static Optional<DateSpan> parse(String cell) {
        try {
            if (isIso(cell)) {
                return day(cell, digits(cell, 0, 4), digits(cell, 5, 7), digits(cell, 8, 10))
                        .filter(Dates::isSensible);
            }
            String text = SPACES.matcher(cell.strip()).replaceAll(" ");
            if (text.isEmpty() || text.length() > LONGEST) {
                return Optional.empty();
            }
            String date = TIME.matcher(text).replaceFirst("");
            return DateSpan.parse(date).or(() -> written(date)).filter(Dates::isSensible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it is written as 2019-04-01, as programs write dates. */
    private static boolean isIso(String cell) {
        if (cell.length() != ISO_LENGTH) {
            return false;
        }
        for (int i = 0; i < ISO_LENGTH; i++) {
            char c = cell.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static Optional<DateSpan> written(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher m;
        if ((m = YEAR_FIRST.matcher(lower)).matches()) {
            return day(text, number(m, 1), number(m, 2), number(m, 3));
        }
        if ((m = DAY_FIRST.matcher(lower)).matches()) {
            return day(text, number(m, 3), number(m, 2), number(m, 1));
        }
        if ((m = DAY_AND_WORD.matcher(lower)).matches()) {
            OptionalInt month = month(m.group(2));
            return month.isEmpty()
                    ? Optional.empty()
                    : day(text, number(m, 3), month.getAsInt(), number(m, 1));
        }
        if ((m = WEEK.matcher(lower)).matches()) {
            return week(text, number(m, 2), number(m, 1));
        }
        if ((m = ISO_WEEK.matcher(lower)).matches()) {
            return week(text, number(m, 1), number(m, 2));
        }
        if ((m = WEEKS.matcher(lower)).matches()) {
            Optional<DateSpan> last = week(text, number(m, 3), number(m, 2));
            return week(text, number(m, 3), number(m, 1))
                    .flatMap(f -> last.map(l -> new DateSpan(f.first(), l.last(), text)));
        }
        return wholeMonth(text, lower);
    }

    private static Optional<DateSpan> wholeMonth(String text, String lower) {
        Matcher m;
        if ((m = MONTH_SECOND.matcher(lower)).matches()) {
            return month(text, number(m, 1), number(m, 2));
        }
        if ((m = MONTH_WORD.matcher(lower)).matches()) {
            OptionalInt month = month(m.group(1));
            return month.isEmpty() ? Optional.empty() : month(text, number(m, 2), month.getAsInt());
        }
        return Optional.empty();
    }

    /** A month by its name or the first letters of it, at least three. */
    private static OptionalInt month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(m -> m.startsWith(word))) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<DateSpan> day(String text, int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return Optional.of(new DateSpan(date, date, text));
    }

    private static Optional<DateSpan> month(String text, int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return Optional.of(new DateSpan(whole.atDay(1), whole.atEndOfMonth(), text));
    }

    private static Optional<DateSpan> week(String text, int year, int week) {
        return DateSpan.parse("v" + week + " " + year)
                .map(s -> new DateSpan(s.first(), s.last(), text));
    }

    private static boolean isSensible(DateSpan span) {
        return span.first().getYear() >= FIRST_YEAR
                && span.last().getYear() <= LAST_YEAR
                && !span.first().isAfter(span.last());
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
