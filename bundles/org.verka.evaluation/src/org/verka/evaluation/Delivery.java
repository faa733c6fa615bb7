package org.verka.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.model.Activity;
import org.verka.model.Site;
import org.verka.model.TargetGroup;

/**
 * How an activity was delivered beside how it was meant to be (Carroll and others 2007, A
 * conceptual framework for implementation fidelity).
 *
 * @param activity the activity
 * @param site the site, or empty for all sites together
 * @param timeliness when it was done beside when it was planned; empty when nothing is recorded or
 *     nothing says when it was planned, and withheld where it tells of few people
 * @param participants how many took part by the logs, one person as often as he or she did; empty
 *     when it was not noted
 * @param reach how many of its target groups are eligible and were reached, by whichever activity;
 *     empty when nothing was done, or no target group has both counts
 * @param fidelity content, frequency, duration and coverage, those that the theory states
 * @param adaptations what was done otherwise, as the logs note it; withheld where the amount that
 *     was done is
 * @param reasons why nothing was done, as entries of 0 note it, oldest first
 * @param notes what else the logs note of what was done, oldest first
 * @param halves planned and done, half-year by half-year
 */
public record Delivery(
        Activity activity,
        Optional<Site> site,
        Optional<Disclosed<Timeliness>> timeliness,
        Optional<Disclosed<Long>> participants,
        Optional<Reach> reach,
        List<Aspect> fidelity,
        Disclosed<List<Adaptation>> adaptations,
        List<Reason> reasons,
        List<Note> notes,
        List<Half> halves) {

    public Delivery {
        fidelity = List.copyOf(fidelity);
        adaptations = adaptations.map(List::copyOf);
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
        halves = List.copyOf(halves);
    }

    /**
     * When it was done.
     *
     * @param within the amount that was done in the planned period
     * @param early the amount done before it
     * @param late the amount done after it
     * @param startDelay how many days after the period's first day it began; below 0 when before
     */
    public record Timeliness(double within, double early, double late, long startDelay) {

        /** The part of all that was done that was done in the planned period, 0 to 1. */
        public double share() {
            return within / (within + early + late);
        }
    }

    /** Of how many who were eligible how many were reached, in the last period that has both. */
    public record Reach(long eligible, long reached, LocalDate until) {

        /**
         * Reached of eligible, 0 to 1; empty when more were reached than were eligible, so that the
         * counts cannot be of the same people.
         */
        public OptionalDouble share() {
            return reached > eligible
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) reached / eligible);
        }
    }

    /** Whom the programme reached of a target group, by whichever activity. */
    public record GroupReach(TargetGroup group, Reach reach) {}

    /** What faithful delivery is made of. */
    public enum Part {
        CONTENT,
        FREQUENCY,
        DURATION,
        COVERAGE
    }

    /** How far a part was as planned, on the scale of the activities. */
    public enum Standing {
        /** More than eleven tenths of what was planned. */
        MORE,
        /** From nine tenths of what was planned to eleven. */
        AS_PLANNED,
        /** Half or more. */
        LESS,
        /** Less than half. */
        MUCH_LESS,
        /** Nothing that was collected tells. */
        UNKNOWN,
        /** It would tell how many a few people were. */
        WITHHELD;

        /** The standing of a part of the plan, 1 for all of it. */
        public static Standing of(double part) {
            if (part > ActivityProgress.MORE) {
                return MORE;
            }
            return part >= ActivityProgress.LESS
                    ? AS_PLANNED
                    : part >= ActivityProgress.MUCH_LESS ? LESS : MUCH_LESS;
        }
    }

    /**
     * A part of fidelity.
     *
     * @param part which
     * @param followed how great a part of the plan was followed, may be above 1; empty when nothing
     *     collected tells
     * @param records how many entries of the logs that rests on; 0 when it is unknown, and of
     *     coverage, which counts tell
     * @param all how many entries the logs have
     * @param withheld whether it is not told since the amount that was done is not
     */
    public record Aspect(
            Part part, OptionalDouble followed, int records, int all, boolean withheld) {

        /** A part that is told. */
        public Aspect(Part part, OptionalDouble followed, int records, int all) {
            this(part, followed, records, all, false);
        }

        /** A part that is not told since the amount that was done is not. */
        public static Aspect withheld(Part part) {
            return new Aspect(part, OptionalDouble.empty(), 0, 0, true);
        }

        /** The same on the fixed scale. */
        public Standing standing() {
            if (withheld) {
                return Standing.WITHHELD;
            }
            return followed.isEmpty() ? Standing.UNKNOWN : Standing.of(followed.getAsDouble());
        }
    }

    /** Whether an adaptation keeps to what the theory allows. */
    public enum Bounds {
        /** The log says so. */
        INSIDE,
        /** The log says so, or the theory allows none. */
        OUTSIDE,
        /** The log does not say, or the theory states no bounds. */
        UNSAID
    }

    /** Something that was done otherwise, in the log's words. */
    public record Adaptation(LocalDate date, String note, Bounds bounds) {}

    /** What a log notes of something that was not done. */
    public record Reason(LocalDate date, String note) {}

    /** What a log notes of something that was done at a site, in the log's words. */
    public record Note(String site, LocalDate date, String text) {}

    /**
     * A half-year.
     *
     * @param from its first day: 1 January or 1 July
     * @param planned what was planned for it, until the evaluation's day; empty as for the activity
     * @param done what was done in it; withheld for all half-years where one tells of few people
     */
    public record Half(LocalDate from, OptionalDouble planned, Disclosed<Double> done) {}

    /**
     * What was done that the theory has no activity for.
     *
     * @param name in the log's words
     * @param site the site's name
     * @param done how much in how many entries; withheld where it tells of few people
     */
    public record Unplanned(String name, String site, Disclosed<ActivityProgress.Done> done) {}
}
