package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;

/**
 * Numbers of people of several kinds as somebody sees them who knows some sums of them, and that
 * none is below nobody. What they could be is asked by linear programmes; that people are whole is
 * not used.
 */
final class PossibleCounts {

    private static final double ROUNDING = 1e-6;
    private static final int MOST_STEPS = 5_000;

    private final double[] truth;
    private final List<double[]> found;

    /**
     * @param truth how many there are of each kind
     */
    PossibleCounts(double[] truth) {
        this.truth = truth.clone();
        this.found = new ArrayList<>(List.of(this.truth));
    }

    /** A sum as it is. */
    double sum(double[] weights) {
        return sum(weights, truth);
    }

    /**
     * Whether it is sure that a sum is of somebody, and of fewer than the threshold.
     *
     * @param known the weights of the sums that are known
     */
    boolean tell(double[] weights, double[][] known, int threshold) {
        double people = sum(weights);
        return people > ROUNDING
                && people < threshold - ROUNDING
                && found.stream()
                        .filter(other -> fits(other, known))
                        .mapToDouble(other -> sum(weights, other))
                        .noneMatch(n -> n < ROUNDING || n > threshold - ROUNDING)
                && !mayBe(weights, Relationship.EQ, 0, known)
                && !mayBe(weights, Relationship.GEQ, threshold, known);
    }

    private boolean fits(double[] other, double[][] known) {
        return Arrays.stream(known).allMatch(w -> Math.abs(sum(w, other) - sum(w)) < ROUNDING);
    }

    private boolean mayBe(double[] weights, Relationship how, double number, double[][] known) {
        List<LinearConstraint> all = new ArrayList<>();
        for (double[] sum : known) {
            all.add(new LinearConstraint(sum, Relationship.EQ, sum(sum)));
        }
        all.add(new LinearConstraint(weights, how, number));
        try {
            double[] other =
                    new SimplexSolver()
                            .optimize(
                                    new MaxIter(MOST_STEPS),
                                    new LinearObjectiveFunction(new double[truth.length], 0),
                                    new LinearConstraintSet(all),
                                    new NonNegativeConstraint(true))
                            .getPoint();
            boolean fits = fits(other, known);
            if (fits) {
                found.add(other);
            }
            return fits;
        } catch (MathIllegalStateException e) {
            // there is none, or none in so many steps, which is taken for the same
            return false;
        }
    }

    private static double sum(double[] weights, double[] counts) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * counts[i];
        }
        return sum;
    }
}
