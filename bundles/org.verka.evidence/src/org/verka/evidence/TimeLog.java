package org.verka.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Staff time by category and period (loggbok, dagbok).
 *
 * @param site the site's name
 * @param category what the time was used for
 * @param by whose time, in the file's own words, or empty
 * @param from the first day of the period
 * @param to the last day of the period, included
 * @param amount how much, at least 0; rounded to ten decimals
 * @param unit what {@code amount} counts
 * @param origin where it was read
 */
public record TimeLog(
        String site,
        String category,
        String by,
        LocalDate from,
        LocalDate to,
        BigDecimal amount,
        Unit unit,
        Origin origin)
        implements Fact {

    /** What an amount of time is counted in. */
    public enum Unit {
        /** Hours. */
        HOURS,
        /** Per cent of the working time of the period. */
        PER_CENT
    }

    public TimeLog {
        if (amount.signum() < 0 || to.isBefore(from)) {
            throw new IllegalArgumentException(amount + " from " + from + " to " + to);
        }
        amount = Decimals.kept(amount);
    }

    /** Identifies an entry: the same site, category, person and period. */
    public record Key(String site, String category, String by, LocalDate from, LocalDate to) {}

    @Override
    public Key key() {
        return new Key(site, category, by, from, to);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof TimeLog that
                && key().equals(that.key())
                && amount.equals(that.amount)
                && unit == that.unit;
    }
}
