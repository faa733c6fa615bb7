package org.verka.evaluation.due;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.verka.model.DateSpan;
import org.verka.model.Frequency;
import org.verka.model.Interval;
import org.verka.model.Measurement;

/**
 * When a line of the follow-up plan falls due. A line that waits for something in a client's way
 * falls due for each client and has no times here; nor has one that is repeated without an end or a
 * regular interval.
 */
public record Times(Measurement measurement) {

    /**
     * One time that something should come in.
     *
     * @param first the first day
     * @param last the last day, with the time that it may take
     * @param text the time in words
     */
    public record Time(LocalDate first, LocalDate last, String text) {}

    /** The times that have passed on {@code day}, oldest first. */
    public List<Time> until(LocalDate day) {
        return all().stream().filter(time -> time.last().isBefore(day)).toList();
    }

    /** Every time, oldest first. */
    public List<Time> all() {
        DateSpan when = measurement.getWhen();
        if (when == null || measurement.getEvent() != null) {
            return List.of();
        }
        Frequency every = measurement.getEvery();
        if (every == null) {
            return List.of(time(when.first(), when.last(), when.toString()));
        }
        List<Time> times = new ArrayList<>();
        int months = months(every);
        if (months > 0) {
            LocalDate start = when.first();
            while (!start.isAfter(when.last())) {
                LocalDate end = start.plusMonths(months).minusDays(1);
                times.add(time(start, end, start + " – " + end));
                start = end.plusDays(1);
            }
        }
        return times;
    }

    private Time time(LocalDate first, LocalDate last, String text) {
        return new Time(first, later(last), text);
    }

    LocalDate later(LocalDate day) {
        return measurement.getWindow() == null
                ? day
                : after(day, measurement.getWindow(), measurement.getWindowUnit());
    }

    /** A day so many days, weeks, months or years after another; a part of one counts as whole. */
    static LocalDate after(LocalDate day, BigDecimal amount, Interval unit) {
        long many = amount.setScale(0, RoundingMode.CEILING).longValue();
        return switch (unit) {
            case DAY -> day.plusDays(many);
            case WEEK -> day.plusWeeks(many);
            default -> day.plusMonths(many * months(unit));
        };
    }

    /** How many whole months lie between two times; 0 when that is no whole number. */
    private static int months(Frequency every) {
        if (every.getEveryOther() != Interval.UNSPECIFIED) {
            return 2 * months(every.getEveryOther());
        }
        int months = months(every.getPer());
        BigDecimal times = every.getTimes();
        if (times == null || times.signum() <= 0) {
            return months;
        }
        BigDecimal[] each = BigDecimal.valueOf(months).divideAndRemainder(times);
        return each[1].signum() == 0 ? each[0].intValue() : 0;
    }

    private static int months(Interval interval) {
        return switch (interval) {
            case YEAR -> 12;
            case HALF_YEAR, SCHOOL_TERM -> 6;
            case QUARTER -> 3;
            case MONTH -> 1;
            case WEEK, DAY, TOTAL, UNSPECIFIED -> 0;
        };
    }
}
