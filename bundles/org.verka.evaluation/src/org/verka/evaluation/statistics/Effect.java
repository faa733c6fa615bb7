package org.verka.evaluation.statistics;

import java.util.OptionalDouble;
import org.apache.commons.math3.special.Gamma;

/**
 * How large a mean change of pairs is in standard deviations (Lakens 2013).
 *
 * @param dz by the standard deviation of the differences (Cohen's d_z)
 * @param dav by the mean of the standard deviations before and after (Cohen's d_av)
 * @param gav d_av with Hedges' correction for few pairs, which two pairs have none of
 */
public record Effect(OptionalDouble dz, OptionalDouble dav, OptionalDouble gav) {

    /**
     * The sizes of a mean difference; each is empty when the deviation it is measured by is 0.
     *
     * @param n how many pairs, at least 2
     */
    public static Effect of(
            double meanDifference, double sdDifference, double sdBefore, double sdAfter, int n) {
        if (n < 2) {
            throw new IllegalArgumentException("an effect of " + n + " pairs");
        }
        double average = (sdBefore + sdAfter) / 2;
        OptionalDouble dav = ratio(meanDifference, average);
        OptionalDouble gav =
                dav.isEmpty() || n == 2
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(dav.getAsDouble() * correction(n - 1));
        return new Effect(ratio(meanDifference, sdDifference), dav, gav);
    }

    private static OptionalDouble ratio(double difference, double deviation) {
        return deviation == 0 ? OptionalDouble.empty() : OptionalDouble.of(difference / deviation);
    }

    /** Hedges' exact factor J for so many degrees of freedom (Hedges 1981), at least 2. */
    static double correction(int degrees) {
        return Math.exp(Gamma.logGamma(degrees / 2.0) - Gamma.logGamma((degrees - 1) / 2.0))
                / Math.sqrt(degrees / 2.0);
    }
}
