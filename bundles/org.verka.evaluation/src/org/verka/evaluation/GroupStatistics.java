package org.verka.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.descriptive.StatisticalSummaryValues;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.verka.evaluation.statistics.Quantiles;

/**
 * Number, mean, median and spread of values. Sums are exact and the values are taken in order of
 * size, so that the figures are the same to the last bit in whatever order the values came.
 */
final class GroupStatistics {

    private final double[] values;
    private final double sum;
    private final double mean;
    private final boolean constant;

    GroupStatistics(Collection<BigDecimal> exact) {
        values = new double[exact.size()];
        BigDecimal total = BigDecimal.ZERO;
        int at = 0;
        for (BigDecimal value : exact) {
            values[at++] = value.doubleValue();
            total = total.add(value);
        }
        Arrays.sort(values);
        sum = total.doubleValue();
        mean = values.length == 0 ? Double.NaN : mean(total, values.length).doubleValue();
        constant = at > 0 && values[0] == values[at - 1];
    }

    /** An arithmetic mean with more digits than anybody reads. */
    static BigDecimal mean(BigDecimal total, long n) {
        return total.divide(BigDecimal.valueOf(n), MathContext.DECIMAL128);
    }

    /** Whether all values are the same; not so when there are none. */
    boolean constant() {
        return constant;
    }

    /** Mean, variance and the rest, of at least one value; the variance is 0 when constant. */
    StatisticalSummaryValues summary() {
        double variance = constant ? 0 : new Variance().evaluate(values, mean);
        double last = values[values.length - 1];
        return new StatisticalSummaryValues(mean, variance, values.length, last, values[0], sum);
    }

    Group group() {
        int n = values.length;
        return new Group(
                n,
                n == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean),
                n < 2
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(summary().getStandardDeviation()),
                Quantiles.ofOrdered(0.5, values));
    }
}
