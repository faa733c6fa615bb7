package org.verka.evaluation.chain;

import java.util.Optional;
import org.verka.evaluation.DropOut;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.statistics.SignTest;

/**
 * Which way an indicator went from its baseline, and how sure that is.
 *
 * @param status the indicator with what was measured
 * @param kind what can be said
 * @param difference latest less baseline; empty when it is not known or not shown
 * @param who whom it tells of; empty when nobody is, or it is not shown
 */
public record Movement(
        IndicatorStatus status, Kind kind, Optional<Difference> difference, Optional<Who> who) {

    Movement(IndicatorStatus status, Kind kind, Optional<Difference> difference) {
        this(status, kind, difference, Optional.empty());
    }

    Movement of(Who those) {
        return new Movement(status, kind, difference, Optional.of(those));
    }

    /**
     * Whom a movement tells of.
     *
     * @param n how many pairs, or cases of the latest period
     * @param dropOut who answered before and not after; empty for cases
     * @param turned of words, how many pairs went up and down; else empty
     */
    public record Who(long n, Optional<DropOut> dropOut, Optional<SignTest> turned) {}

    /**
     * A difference with its 95 % interval, in the indicator's own unit (a percentage is 0 to 100).
     *
     * @param basis what it was worked out from
     */
    public record Difference(double value, double lower, double upper, Basis basis) {}

    /** What a difference was worked out from. */
    public enum Basis {
        /** The pairs: those who answered both times. */
        PAIRS,
        /** The shares of two periods. */
        TWO_SHARES,
        /** The shares of the same people before and after. */
        PAIRED_SHARES,
        /** The share of one period, held against the baseline that the theory states. */
        STATED_BASELINE
    }

    /** What can be said of a movement; {@link Movements} has the limits. */
    public enum Kind {
        /** In the wanted direction, and chance hardly explains it. */
        TOWARDS(Says.CHANGED),
        /** Against it, with an interval wholly on that side. */
        AWAY(Says.NOT_CHANGED),
        /** Surely less than the change that was meant. */
        STILL(Says.NOT_CHANGED),
        /** It may be a change as great as was meant, and it may be chance. */
        UNSURE(Says.NOTHING),
        /** In the wanted direction, and likely chance among as many tests as were made. */
        AMONG_MANY(Says.NOTHING),
        /** Too few pairs. */
        FEW_PAIRS(Says.NOTHING),
        /** So many did not answer again that those who did may differ from them. */
        MUCH_DROP_OUT(Says.NOTHING),
        /** So many stood at the best value that they could not get better. */
        CEILING(Says.NOTHING),
        /** A number of something, which nothing says how much chance may change. */
        AMOUNT(Says.NOTHING),
        /** Nothing to hold the latest value against. */
        NO_BASELINE(Says.NOTHING),
        /** A site sent its means and no forms; they are not tested together with the others'. */
        SENT(Says.NOTHING),
        /** Nothing was measured after the baseline. */
        NO_DATA(Says.NOTHING),
        /** Not shown, to protect those it tells of. */
        WITHHELD(Says.NOTHING),
        /** The theory does not say which way it should go. */
        NO_DIRECTION(Says.NOTHING);

        private final Says says;

        Kind(Says says) {
            this.says = says;
        }

        /** What this says of the outcome. */
        public Says says() {
            return says;
        }
    }

    /** What a movement says of the outcome it belongs to. */
    public enum Says {
        /** There was a change in the wanted direction. */
        CHANGED,
        /** There was none. */
        NOT_CHANGED,
        /** Nothing. */
        NOTHING
    }
}
