package org.verka.evaluation.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.special.Gamma;

/**
 * Friedman's test of whether the same people answered differently on more than two occasions
 * (Friedman 1937), corrected for ties as R's {@code friedman.test} does it.
 *
 * @param chiSquared the statistic
 * @param degreesOfFreedom occasions − 1
 * @param n how many people answered on all occasions
 * @param p the probability, 0 to 1
 */
public record FriedmanTest(double chiSquared, int degreesOfFreedom, int n, double p) {

    /**
     * Tests the answers of people who answered on every occasion.
     *
     * @param people one list for each, with as many values as there are occasions, at least 2
     * @return empty when there are fewer than 2 people, or when nobody's answers differ
     * @throws IllegalArgumentException when the lists are not equally long
     */
    public static Optional<FriedmanTest> of(List<List<BigDecimal>> people) {
        int n = people.size();
        int occasions = n == 0 ? 0 : people.get(0).size();
        if (people.stream().anyMatch(one -> one.size() != occasions)) {
            throw new IllegalArgumentException("not everybody has " + occasions + " values");
        }
        if (n < 2 || occasions < 2) {
            return Optional.empty();
        }
        double[] sums = new double[occasions];
        double ties = 0;
        for (List<BigDecimal> one : people) {
            Ranks ranks = Ranks.of(one);
            ties += ranks.tieCorrection();
            for (int i = 0; i < occasions; i++) {
                sums[i] += ranks.ranks()[i];
            }
        }
        double spread = n * (double) occasions * (occasions + 1) - ties / (occasions - 1);
        if (spread <= 0) {
            return Optional.empty();
        }
        double squares = 0;
        for (double sum : sums) {
            squares += Math.pow(sum - n * (occasions + 1) / 2.0, 2);
        }
        double chi = 12 * squares / spread;
        return Optional.of(new FriedmanTest(chi, occasions - 1, n, upper(chi, occasions - 1)));
    }

    private static double upper(double chi, int degrees) {
        return Gamma.regularizedGammaQ(degrees / 2.0, chi / 2);
    }
}
