package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.optim.linear.Relationship;
import org.verka.report.CountAttack.People;

/**
 * What means and standard deviations tell: the sum of the values and that of their squares, as far
 * as they are rounded.
 */
final class Moments {

    /** Half of the last digit that means and deviations are told with. */
    static final double OFF = 0.005;

    /** R's {@code qnorm(0.85)}. */
    private static final double AT_BEST_FROM = 1.036433389493790;

    private final CountAttack attack;
    private final DoublePredicate read;

    /**
     * @param read which numbers the reader looks at
     */
    Moments(CountAttack attack, DoublePredicate read) {
        this.attack = attack;
        this.read = read;
    }

    /**
     * What is told of a group.
     *
     * @param sdOff how far off the deviation may be
     */
    record Figures(Optional<Double> n, Optional<Double> mean, Optional<Double> sd, double sdOff) {

        /** The deviation of the differences, by their interval. */
        static Figures ofPairs(DataRow row) {
            Optional<Double> lower = row.number("lower");
            return new Figures(
                    row.number("pairs"),
                    row.number("difference"),
                    lower.map(l -> perWidth(row) * (row.number("upper").orElseThrow() - l)),
                    lower.map(l -> 2 * perWidth(row) * OFF).orElse(OFF));
        }

        /** How many standard deviations of the differences an interval is wide, turned round. */
        private static double perWidth(DataRow row) {
            double pairs = row.number("pairs").orElseThrow();
            return Math.sqrt(pairs)
                    / 2
                    / new TDistribution(pairs - 1).inverseCumulativeProbability(0.975);
        }
    }

    /**
     * Learns what the figures tell.
     *
     * @param of whom they are of
     */
    void of(DataRow row, Figures told, Predicate<People> of, ToIntFunction<People> value) {
        if (told.n().isEmpty() || told.mean().isEmpty() || !read.test(1)) {
            return;
        }
        double n = told.n().get();
        double mean = told.mean().get();
        within(row, p -> of.test(p) ? value.applyAsInt(p) : 0, n * mean, n * OFF);
        if (told.sd().isPresent()) {
            double sd = told.sd().get();
            within(
                    row,
                    p -> of.test(p) ? Math.pow(value.applyAsInt(p) - mean, 2) : 0,
                    (n - 1) * sd * sd,
                    (n - 1) * (2 * sd + told.sdOff()) * told.sdOff() + n * OFF * OFF);
        }
    }

    private void within(DataRow row, ToDoubleFunction<People> times, double number, double off) {
        String family = row.text("instrument");
        attack.learn(family, times, Relationship.GEQ, number - off, "moment of " + row);
        attack.learn(family, times, Relationship.LEQ, number + off, "moment of " + row);
    }

    /**
     * That many had the best value is said, or not, of mean and deviation as they are told: who
     * knows these learns nothing by it.
     */
    void ceiling(DataRow row, int best) {
        if (!read.test(1)) {
            return;
        }
        boolean warned = row.text("caution").contains("best value");
        Optional<Double> sd = row.number("sd_before");
        Optional<Double> mean = row.number("mean_before");
        if (sd.isEmpty() || mean.isEmpty()) {
            assertFalse(warned, row.toString());
        } else {
            double spread = AT_BEST_FROM * sd.get();
            double away = Math.abs(best - mean.get()) - 0.5;
            boolean close = Math.abs(away - spread) < 4 * OFF;
            assertTrue(close || warned == away < spread, row.toString());
        }
    }
}
