package org.verka.evaluation;

import java.time.YearMonth;
import java.util.Optional;
import org.verka.model.Site;

/**
 * How far the evaluation has come at a site, in numbers of things and never of people.
 *
 * @param site the site
 * @param collected what the follow-up plan wanted by the day and has come in; each thing that is
 *     wanted of several clients is one, and has come when it is late for none of them
 * @param late how many of those are late
 * @param activities activities that were to have begun, and those of which something is recorded
 * @param lastRecorded the last month in which something was done of an activity
 * @param indicators indicators, and those with a value after the baseline
 * @param judgements evaluation questions, and those somebody has judged for the site
 */
public record SiteStatus(
        Site site,
        Part collected,
        int late,
        Part activities,
        Optional<YearMonth> lastRecorded,
        Part indicators,
        Part judgements) {

    /** How many of how many that were expected. */
    public record Part(int done, int expected) {

        /** Its place on the fixed scale. */
        public Level level() {
            if (expected == 0) {
                return Level.NOTHING_EXPECTED;
            }
            if (done == 0) {
                return Level.NOTHING;
            }
            return done == expected ? Level.ALL : 2 * done >= expected ? Level.MOST : Level.LESS;
        }
    }

    /** The fixed scale of what has come. */
    public enum Level {
        /** All that was expected. */
        ALL,
        /** At least half of it. */
        MOST,
        /** Something, but less than half. */
        LESS,
        /** Nothing. */
        NOTHING,
        /** Nothing was expected by the day. */
        NOTHING_EXPECTED
    }
}
