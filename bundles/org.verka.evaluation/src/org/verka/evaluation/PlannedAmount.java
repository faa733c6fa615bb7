package org.verka.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.fraction.BigFraction;
import org.verka.model.Activity;
import org.verka.model.DateSpan;
import org.verka.model.Interval;

/**
 * How much of an activity was planned by a day. A total is spread evenly over the days of the
 * activity's period, and an amount for an interval over the days of each calendar year, half-year,
 * school term, quarter, month or seven days that the period touches: 40 a year from October to the
 * September after is 40. A school term is a half-year: spring is January to June, autumn July to
 * December. An activity without a period has the programme's.
 */
final class PlannedAmount {

    private final Activity activity;
    private final Optional<DateSpan> period;
    private final Optional<BigDecimal> amount;

    PlannedAmount(Activity activity, Optional<DateSpan> programmePeriod) {
        this(activity, programmePeriod, Optional.ofNullable(activity.getPlanned()));
    }

    /**
     * @param amount how much of the activity's amount it is about, in the same time
     */
    PlannedAmount(
            Activity activity, Optional<DateSpan> programmePeriod, Optional<BigDecimal> amount) {
        this.activity = activity;
        this.amount = amount;
        this.period = Optional.ofNullable(activity.getWhen()).or(() -> programmePeriod);
    }

    /** Whether the activity is to begin after {@code day}. */
    boolean beginsAfter(LocalDate day) {
        return period.filter(p -> p.first().isAfter(day)).isPresent();
    }

    /**
     * The amount that was to be done by the end of {@code day}. A total without any period is due
     * whole.
     *
     * @return empty when no amount is planned, when it is planned by interval and nothing says when
     *     it begins, or when the period ends before it starts
     */
    OptionalDouble by(LocalDate day) {
        if (amount.isEmpty()) {
            return OptionalDouble.empty();
        }
        BigDecimal planned = amount.get();
        if (period.isEmpty()) {
            return total() ? OptionalDouble.of(planned.doubleValue()) : OptionalDouble.empty();
        }
        LocalDate first = period.get().first();
        LocalDate end = period.get().last().plusDays(1);
        if (!first.isBefore(end)) {
            return OptionalDouble.empty();
        }
        LocalDate passed = day.isBefore(end) ? day.plusDays(1) : end;
        if (passed.isBefore(first)) {
            return OptionalDouble.of(0);
        }
        BigFraction intervals =
                total() ? days(first, passed).divide(days(first, end)) : intervals(first, passed);
        return OptionalDouble.of(fraction(planned).multiply(intervals).doubleValue());
    }

    private boolean total() {
        return activity.getPer() == Interval.TOTAL || activity.getPer() == Interval.UNSPECIFIED;
    }

    private BigFraction intervals(LocalDate first, LocalDate end) {
        int months =
                switch (activity.getPer()) {
                    case YEAR -> 12;
                    case HALF_YEAR, SCHOOL_TERM -> 6;
                    case QUARTER -> 3;
                    case MONTH -> 1;
                    case WEEK, DAY -> 0;
                    case TOTAL, UNSPECIFIED -> throw new IllegalStateException("no interval");
                };
        if (months == 0) {
            BigFraction days = days(first, end);
            return activity.getPer() == Interval.WEEK ? days.divide(7) : days;
        }
        BigFraction intervals = BigFraction.ZERO;
        int month = (first.getMonthValue() - 1) / months * months + 1;
        LocalDate start = LocalDate.of(first.getYear(), month, 1);
        while (start.isBefore(end)) {
            LocalDate next = start.plusMonths(months);
            LocalDate from = start.isBefore(first) ? first : start;
            LocalDate to = next.isAfter(end) ? end : next;
            intervals = intervals.add(days(from, to).divide(days(start, next)));
            start = next;
        }
        return intervals;
    }

    private static BigFraction days(LocalDate from, LocalDate to) {
        return new BigFraction(ChronoUnit.DAYS.between(from, to));
    }

    private static BigFraction fraction(BigDecimal value) {
        BigDecimal whole = value.scale() < 0 ? value.setScale(0) : value;
        return new BigFraction(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }
}
