package org.verka.evidence;

import java.time.LocalDate;

/**
 * A count that a unit reports for a period, such as how many of its ongoing cases have active
 * collaboration (ärenderäkning).
 *
 * @param count the count's name
 * @param site the site's name
 * @param unit the reporting unit in the file's own words, or empty when the site reports as a whole
 * @param from the first day of the period
 * @param to the last day of the period, included
 * @param numerator how many of them, 0 to {@code denominator}
 * @param denominator out of how many, at least 0
 * @param origin where it was read
 */
public record CaseCount(
        String count,
        String site,
        String unit,
        LocalDate from,
        LocalDate to,
        long numerator,
        long denominator,
        Origin origin)
        implements Fact {

    public CaseCount {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + " of " + denominator);
        }
    }

    /** Identifies a count: the same count, site, unit and period. */
    public record Key(String count, String site, String unit, LocalDate from, LocalDate to) {}

    @Override
    public Key key() {
        return new Key(count, site, unit, from, to);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof CaseCount that
                && key().equals(that.key())
                && numerator == that.numerator
                && denominator == that.denominator;
    }
}
