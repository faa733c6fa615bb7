package org.verka.model.scoring;

import java.math.BigDecimal;

/** What comes out when a form is scored. */
public sealed interface Score {

    /**
     * A score.
     *
     * @param value in the scale's unit
     */
    record Known(BigDecimal value) implements Score {}

    /**
     * No score, because too little was answered, or because what was answered comes to nought where
     * the rule divides by it.
     *
     * @param answered how many of the items that the rule rests on were answered
     * @param required how many must be
     */
    record Missing(int answered, int required) implements Score {}

    /**
     * No score, because of how the instrument is written and not of what was answered.
     *
     * @param why what is wrong
     * @param what the item or scale that it is wrong with
     */
    record Unscorable(Why why, String what) implements Score {}

    /** Why a scale cannot be scored. */
    enum Why {
        /** It neither says how it is scored nor what it is the sum of. */
        NO_RULE,
        /** It needs an item that the instrument does not have. */
        NO_SUCH_ITEM,
        /** It needs a scale that does not exist. */
        NO_SUCH_SCALE,
        /** It needs an item whose answers are no numbers. */
        NOT_A_NUMBER,
        /** It needs itself. */
        CIRCULAR,
        /** It divides by the number nought. */
        DIVISION_BY_ZERO,
        /** Its rule is not written to the end. */
        UNFINISHED
    }
}
