package org.verka.evidence;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Something that was done.
 *
 * @param activity the activity's name
 * @param site the site's name
 * @param date the day it was done, or the first day of the period it sums up
 * @param amount how many times or how many, in the unit the activity's plan uses; at least 0
 * @param participants how many took part, when that was noted
 * @param by who did it, in the file's own words, or empty
 * @param note what was written about it, or empty
 * @param origin where it was read
 */
public record ActivityRecord(
        String activity,
        String site,
        LocalDate date,
        int amount,
        OptionalInt participants,
        String by,
        String note,
        Origin origin)
        implements Fact {

    /** Identifies an entry of a log: the same activity, site, day, actor and note. */
    public record Key(String activity, String site, LocalDate date, String by, String note) {}

    @Override
    public Key key() {
        return new Key(activity, site, date, by, note);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof ActivityRecord that
                && key().equals(that.key())
                && amount == that.amount
                && participants.equals(that.participants);
    }
}
