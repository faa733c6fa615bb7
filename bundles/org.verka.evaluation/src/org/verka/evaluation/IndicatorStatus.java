package org.verka.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evaluation.statistics.ShareDifference;
import org.verka.model.Indicator;
import org.verka.model.Outcome;
import org.verka.model.Site;

/**
 * How far an outcome's indicator has come.
 *
 * @param outcome the outcome
 * @param indicator its indicator
 * @param site the site, or empty for all sites together
 * @param figures what was measured
 * @param verdict what it says about the target
 */
public record IndicatorStatus(
        Outcome outcome,
        Indicator indicator,
        Optional<Site> site,
        Disclosed<Figures> figures,
        Verdict verdict) {

    /**
     * What was measured, in the indicator's own unit (a percentage is 0 to 100). Of a scale of
     * words it is the share in per cent that its {@link WordTarget} counts, or without a target the
     * place of the median word, from 0.
     *
     * @param baseline the first value: measured when there is one, else the one the theory states
     * @param baselineMeasured whether it was measured
     * @param latest the latest value; empty when nothing was measured after the baseline, and when
     *     it is not told though the verdict is
     * @param latestAt the last day of the period or the latest form it comes from
     * @param n how many people or cases the latest value tells of
     * @param dropOut who answered at the baseline and not later; empty for counts, and where nobody
     *     has answered later
     * @param pairs of a scale of words: how much greater the share is after than before among those
     *     who answered both times; else empty
     */
    public record Figures(
            OptionalDouble baseline,
            boolean baselineMeasured,
            OptionalDouble latest,
            Optional<LocalDate> latestAt,
            long n,
            Optional<DropOut> dropOut,
            Optional<ShareDifference> pairs) {

        /**
         * Whether those who answered are so few, or so many fewer than before, that the latest
         * value says too little of all.
         */
        public boolean isUnsure() {
            return dropOut.filter(d -> d.isMuch() || n < Caution.FEWEST_PAIRS).isPresent();
        }

        /** Whether there is a latest value that is not told. */
        public boolean isUntold() {
            return latest.isEmpty() && n > 0;
        }
    }

    /** What the figures say about the target. */
    public enum Verdict {
        /** The latest value is on the right side of the target. */
        MET,
        /** The date has passed and the target is not met. */
        NOT_MET,
        /** The date has not passed and the value has moved in the wanted direction. */
        ON_THE_WAY,
        /** The date has not passed and the value has not moved in the wanted direction. */
        NOT_YET,
        /** So few answered, or so many of them did not answer again, that it cannot be told. */
        UNSURE,
        /** Nothing was measured that can be held against the target. */
        NO_DATA,
        /** The theory states no target. */
        NO_TARGET,
        /** The figures are withheld, and the verdict with them. */
        WITHHELD
    }
}
