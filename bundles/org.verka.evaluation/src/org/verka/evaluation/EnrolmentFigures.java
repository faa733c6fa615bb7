package org.verka.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Who was enrolled, and for how long. One client's second enrolment counts as another.
 *
 * @param enrolled how many enrolments
 * @param ongoing how many go on at the evaluation's day; withheld together with {@code ended}
 * @param ended how many have ended
 * @param ongoingDays for how long those that go on have gone on
 * @param endedDays how long those that have ended lasted
 * @param distributions the enrolments by one circumstance after another
 * @param withheld by which circumstances they are known and may not be told
 */
public record EnrolmentFigures(
        int enrolled,
        Optional<Integer> ongoing,
        Optional<Integer> ended,
        Optional<Days> ongoingDays,
        Optional<Days> endedDays,
        List<Distribution> distributions,
        List<Circumstance> withheld) {

    public EnrolmentFigures {
        withheld = List.copyOf(withheld);
        distributions = List.copyOf(distributions);
    }

    /**
     * A number of days, the first and the last counted.
     *
     * @param least the shortest; empty in a shared evaluation, where it is one person's
     * @param mean the mean
     * @param most the longest; empty as the shortest is
     */
    public record Days(Optional<Long> least, double mean, Optional<Long> most) {}

    /** What enrolments are told apart by. */
    public enum Circumstance {
        /** The year they began. */
        BEGAN,
        /** The year they ended, of those that have ended. */
        ENDED,
        /** The intervention. */
        INTERVENTION,
        /** The client's sex, in the programme's own words. */
        SEX,
        /** The client's age when it began. */
        AGE,
        /** Why it began. */
        REASON_IN,
        /** Why it ended, of those that have ended. */
        REASON_OUT
    }

    /** How many of each; empty groups are left out. */
    public record Distribution(Circumstance circumstance, List<Part> parts) {
        public Distribution {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One of them.
     *
     * @param name in the programme's own words; empty where it is not known
     * @param n how many
     * @param together whether it is all that are too few to be told one by one
     */
    public record Part(String name, int n, boolean together) {}
}
