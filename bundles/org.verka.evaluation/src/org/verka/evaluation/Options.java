package org.verka.evaluation;

import java.time.LocalDate;

/**
 * What an evaluation depends on besides the theory and the evidence.
 *
 * @param audience who may read it
 * @param threshold the smallest number of people a shared result may tell of, at least 2
 * @param asOf the day the evaluation speaks of: targets with a later date are not yet judged
 * @param correction how the probabilities of many tests are corrected
 */
public record Options(Audience audience, int threshold, LocalDate asOf, Correction correction) {

    /** How probabilities are corrected when many tests are made at once. */
    public enum Correction {
        /** After Holm (1979). */
        HOLM,
        /** Not at all. */
        NONE
    }

    /** The threshold that applies when nothing else is said. */
    public static final int DEFAULT_THRESHOLD = 5;

    public Options {
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold of " + threshold + " protects nobody");
        }
    }

    /** A report to be shared, with the usual threshold. */
    public static Options shared(LocalDate asOf) {
        return new Options(Audience.SHARED, DEFAULT_THRESHOLD, asOf);
    }

    /** Options with the probabilities of many tests corrected. */
    public Options(Audience audience, int threshold, LocalDate asOf) {
        this(audience, threshold, asOf, Correction.HOLM);
    }

    /**
     * These options with the threshold that a programme asks for, when that is a higher one: a
     * programme can protect small groups better than usual, and never worse.
     *
     * @param smallestGroup null when the programme says nothing of it
     */
    public Options protecting(Integer smallestGroup) {
        return smallestGroup == null || smallestGroup <= threshold
                ? this
                : new Options(audience, smallestGroup, asOf, correction);
    }

    /** A report for those who may see the material itself. */
    public static Options internal(LocalDate asOf) {
        return new Options(Audience.INTERNAL, DEFAULT_THRESHOLD, asOf);
    }
}
