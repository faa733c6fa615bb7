package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.verka.model.Direction;
import org.verka.model.Scale;

/** Why a comparison of before and after must be read with care, or its test not at all. */
public enum Caution {
    /** Fewer pairs than a test can say anything of. */
    FEW_PAIRS,
    /** So many did not answer again that those who did may differ from them. */
    MUCH_DROP_OUT,
    /** All pairs changed by the same amount, so that there is no spread to hold it against. */
    NO_SPREAD,
    /** So many stood at the best value from the beginning that they could not get better. */
    CEILING;

    /** With fewer pairs than this no test is shown. */
    public static final int FEWEST_PAIRS = 5;

    /** A greater part than this of those who answered before is much drop-out. */
    public static final double MOST_DROP_OUT = 0.4;

    /** More than this part at the best value is a ceiling (Terwee and others 2007). */
    public static final double MOST_AT_BEST = 0.15;

    /** What holds for a comparison, in the order of the names. */
    static Set<Caution> of(Scale scale, TwoOccasions both, Pairs pairs) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (pairs.n() < FEWEST_PAIRS) {
            cautions.add(FEW_PAIRS);
        }
        if (both.onlyBefore() > MOST_DROP_OUT * both.answeredBefore()) {
            cautions.add(MUCH_DROP_OUT);
        }
        if (pairs.test().filter(PairedTest::withoutSpread).isPresent()) {
            cautions.add(NO_SPREAD);
        }
        if (both.atBest(scale) > MOST_AT_BEST * both.answeredBefore()) {
            cautions.add(CEILING);
        }
        return cautions;
    }

    /** Whether no value on the scale is better; never so on one without a wanted direction. */
    static boolean isBest(Scale scale, BigDecimal value) {
        return switch (scale.getDesired()) {
            case Direction d when d == Direction.INCREASE && scale.getMaximum() != null ->
                    value.compareTo(scale.getMaximum()) >= 0;
            case Direction d when d == Direction.DECREASE && scale.getMinimum() != null ->
                    value.compareTo(scale.getMinimum()) <= 0;
            default -> false;
        };
    }
}
