package org.verka.evaluation.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The straight line through values over time, by least squares.
 *
 * @param slope how much the value rises per unit of time
 * @param intercept the value of the line at time 0
 * @param lower lower limit of the slope's 95 % confidence interval (Student's t); empty with fewer
 *     than 3 points or when all lie on the line
 * @param upper upper limit of the same
 * @param p the two-sided probability of such a slope when there is none; empty as the limits are
 * @param n how many points
 */
public record Trend(
        double slope,
        double intercept,
        OptionalDouble lower,
        OptionalDouble upper,
        OptionalDouble p,
        int n) {

    private static final double UPPER_LIMIT = 0.975;

    /** One value at a time. */
    public record Point(double time, double value) {}

    /** The line through points; empty when they are not of at least two different times. */
    public static Optional<Trend> of(List<Point> points) {
        return line(points).map(Trend::of);
    }

    /** The slope alone of the line through points; empty as the line is. */
    public static OptionalDouble slope(List<Point> points) {
        return line(points).stream().mapToDouble(SimpleRegression::getSlope).findFirst();
    }

    private static Optional<SimpleRegression> line(List<Point> points) {
        boolean several = points.stream().anyMatch(p -> p.time() != points.getFirst().time());
        if (!several) {
            return Optional.empty();
        }
        SimpleRegression line = new SimpleRegression();
        points.forEach(point -> line.addData(point.time(), point.value()));
        return Optional.of(line);
    }

    private static Trend of(SimpleRegression line) {
        int n = (int) line.getN();
        double error = line.getSlopeStdErr();
        OptionalDouble none = OptionalDouble.empty();
        if (n < 3 || !(error > Math.ulp(line.getSlope()) * n)) {
            return new Trend(line.getSlope(), line.getIntercept(), none, none, none, n);
        }
        TDistribution t = new TDistribution(null, n - 2.0, MeanInterval.PRECISE);
        double reach = t.inverseCumulativeProbability(UPPER_LIMIT) * error;
        double p = 2 * t.cumulativeProbability(-Math.abs(line.getSlope() / error));
        return new Trend(
                line.getSlope(),
                line.getIntercept(),
                OptionalDouble.of(line.getSlope() - reach),
                OptionalDouble.of(line.getSlope() + reach),
                OptionalDouble.of(p),
                n);
    }
}
