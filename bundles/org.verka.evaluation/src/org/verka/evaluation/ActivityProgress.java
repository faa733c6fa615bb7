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
 * @param done what is recorded by that day; withheld where it tells of few people
 * @param byMonth the amount by month, months without any left out; withheld where one of them tells
 *     of few people
 * @param status how the one compares with the other
 */
public record ActivityProgress(
        Activity activity,
        Optional<Site> site,
        OptionalDouble planned,
        Disclosed<Done> done,
        Disclosed<SortedMap<YearMonth, Double>> byMonth,
        Status status) {

    public ActivityProgress {
        byMonth = byMonth.map(m -> Collections.unmodifiableSortedMap(new TreeMap<>(m)));
    }

    /**
     * What is recorded.
     *
     * @param amount how much in all
     * @param records how many entries of the logs that comes from
     */
    public record Done(double amount, int records) {}

    /** How much is recorded; empty where it is withheld. */
    public OptionalDouble amount() {
        return done.shown().stream().mapToDouble(Done::amount).findFirst();
    }

    /** The amounts by month that are told. */
    public SortedMap<YearMonth, Double> months() {
        return byMonth.shown().orElseGet(Collections::emptySortedMap);
    }

    /** Whether there is any entry; what is withheld has some. */
    public boolean isRecorded() {
        return done.shown().map(d -> d.records() > 0).orElse(true);
    }

    /** The fixed scale of done against planned; its limits are in {@link #MUCH_LESS} and on. */
    public enum Status {
        /** No entry in any log, or only entries of 0 where no amount was planned. */
        NOTHING_RECORDED,
        /** Less than half of what was planned. */
        MUCH_LESS,
        /** Half or more, but less than nine tenths. */
        LESS,
        /**
         * Less than nine tenths is recorded, and sites that have sent no log at all may have done
         * so much that it would be another; see {@link SilentSites}.
         */
        UNKNOWN,
        /** From nine tenths of what was planned to eleven. */
        AS_PLANNED,
        /** More than eleven tenths of what was planned. */
        MORE,
        /** Something was done, and no amount was planned to hold it against. */
        DONE_WITHOUT_PLAN,
        /** Something was done, before anything of it was planned to be. */
        EARLY,
        /** The period has not begun, and nothing is recorded. */
        NOT_YET,
        /** Something is recorded, and how much is withheld. */
        WITHHELD
    }

    /** Below this part of the plan the status is {@link Status#MUCH_LESS}. */
    public static final double MUCH_LESS = 0.5;

    /** Below this part of the plan the status is {@link Status#LESS}. */
    public static final double LESS = 0.9;

    /** Above this part of the plan the status is {@link Status#MORE}. */
    public static final double MORE = 1.1;
}
