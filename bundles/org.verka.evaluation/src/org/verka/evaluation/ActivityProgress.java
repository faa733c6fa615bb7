package org.verka.evaluation;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.model.Activity;
import org.verka.model.Site;

/**
 * An activity's plan beside what was done.
 *
 * @param activity the activity
 * @param site the site, or empty for all sites together
 * @param planned the amount planned for this site or all sites by the evaluation's day, in the
 *     activity's own unit; empty when no amount is planned, or it is planned for all sites only
 * @param done the amount recorded by that day
 * @param records how many entries of the logs that amount comes from
 * @param byMonth the amount by month, months without any left out
 * @param status how the one compares with the other
 */
public record ActivityProgress(
        Activity activity,
        Optional<Site> site,
        OptionalDouble planned,
        double done,
        int records,
        SortedMap<YearMonth, Double> byMonth,
        Status status) {

    public ActivityProgress {
        byMonth = Collections.unmodifiableSortedMap(new TreeMap<>(byMonth));
    }

    /** The fixed scale of done against planned; its limits are in {@link #MUCH_LESS} and on. */
    public enum Status {
        /** No entry in any log, or only entries of 0 where no amount was planned. */
        NOTHING_RECORDED,
        /** Less than half of what was planned. */
        MUCH_LESS,
        /** Half or more, but less than nine tenths. */
        LESS,
        /** From nine tenths of what was planned to eleven. */
        AS_PLANNED,
        /** More than eleven tenths of what was planned. */
        MORE,
        /** Something was done, and no amount was planned to hold it against. */
        DONE_WITHOUT_PLAN,
        /** Something was done, before anything of it was planned to be. */
        EARLY,
        /** The period has not begun, and nothing is recorded. */
        NOT_YET
    }

    /** Below this part of the plan the status is {@link Status#MUCH_LESS}. */
    public static final double MUCH_LESS = 0.5;

    /** Below this part of the plan the status is {@link Status#LESS}. */
    public static final double LESS = 0.9;

    /** Above this part of the plan the status is {@link Status#MORE}. */
    public static final double MORE = 1.1;
}
