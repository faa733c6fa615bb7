package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.verka.model.Direction;
import org.verka.model.Scale;

/** Why a comparison of before and after must be read with care, or its test not at all. */
public enum Caution {
    /** Fewer pairs than a test can say anything of. */
    FEW_PAIRS,
    /** So many did not answer again that those who did may differ from them. */
    MUCH_DROP_OUT,
    /** All pairs changed by the same amount or none did: there is no spread to hold it against. */
    NO_SPREAD,
    /** So many stood at the best value from the beginning that they could not get better. */
    CEILING;

    /** With fewer pairs than this no test is shown. */
    public static final int FEWEST_PAIRS = 5;

    /** A greater part than this of those who answered before is much drop-out. */
    public static final double MOST_DROP_OUT = 0.4;

    /** More than this part at the best value is a ceiling (Terwee and others 2007). */
    public static final double MOST_AT_BEST = 0.15;

    private static final double HALF_STEP = 0.5;

    /** So many standard deviations from its mean a normal distribution has that part beyond. */
    private static final double AT_BEST_FROM =
            new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - MOST_AT_BEST);

    /** Whether a test would say more than the answers do; without spread there is none. */
    boolean misleads() {
        return this != NO_SPREAD;
    }

    /**
     * What holds for a comparison, in the order of the names.
     *
     * @param told what is told of everybody before, where a ceiling is to be judged by that alone
     */
    static Set<Caution> of(Scale scale, TwoOccasions both, Pairs pairs, Optional<Group> told) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (pairs.n() < FEWEST_PAIRS) {
            cautions.add(FEW_PAIRS);
        }
        if (new DropOut(both.onlyBefore(), both.answeredBefore()).isMuch()) {
            cautions.add(MUCH_DROP_OUT);
        }
        if (pairs.test().filter(PairedTest::withoutSpread).isPresent()) {
            cautions.add(NO_SPREAD);
        }
        if (told.map(before -> seemAtBest(scale, before)).orElseGet(() -> areAtBest(scale, both))) {
            cautions.add(CEILING);
        }
        return cautions;
    }

    /**
     * Why a site that sent how many pairs it has did not send their change.
     *
     * @param before how many answered before
     * @param pairs how many answered again
     */
    public static Caution ofNotSent(int before, int pairs) {
        if (pairs < FEWEST_PAIRS) {
            return FEW_PAIRS;
        }
        return new DropOut(Math.max(0, before - pairs), before).isMuch() ? MUCH_DROP_OUT : CEILING;
    }

    private static boolean areAtBest(Scale scale, TwoOccasions both) {
        return both.atBest(scale) > MOST_AT_BEST * both.answeredBefore();
    }

    /**
     * Whether a normal distribution of this mean and deviation has more than {@link #MOST_AT_BEST}
     * at the best of whole values or nearer to it than to the next; never where either is withheld.
     */
    static boolean seemAtBest(Scale scale, Group before) {
        Optional<BigDecimal> best = best(scale);
        if (best.isEmpty() || before.mean().isEmpty() || before.sd().isEmpty()) {
            return false;
        }
        double away = Math.abs(best.get().doubleValue() - before.mean().getAsDouble());
        return away - HALF_STEP < AT_BEST_FROM * before.sd().getAsDouble();
    }

    private static Optional<BigDecimal> best(Scale scale) {
        return switch (scale.getDesired()) {
            case INCREASE -> Optional.ofNullable(scale.getMaximum());
            case DECREASE -> Optional.ofNullable(scale.getMinimum());
            case UNSPECIFIED -> Optional.empty();
        };
    }

    /** Whether no value on the scale is better; never so on one without a wanted direction. */
    static boolean isBest(Scale scale, BigDecimal value) {
        int beyond = scale.getDesired() == Direction.DECREASE ? -1 : 1;
        return best(scale).filter(best -> beyond * value.compareTo(best) >= 0).isPresent();
    }
}
