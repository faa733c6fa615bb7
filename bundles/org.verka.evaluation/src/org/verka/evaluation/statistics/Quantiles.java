package org.verka.evaluation.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * Medians and quartiles, between the two nearest values where none is at the place (R's type 7).
 */
public final class Quantiles {

    private Quantiles() {}

    /**
     * The value below which a part of the values lies.
     *
     * @param part 0 to 1; 0.5 for the median
     * @return empty when there are no values
     */
    public static OptionalDouble at(double part, Collection<BigDecimal> values) {
        return ofOrdered(
                part, values.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray());
    }

    /** The same of values that come in order of size, the smallest first. */
    public static OptionalDouble ofOrdered(double part, double[] ordered) {
        if (ordered.length == 0) {
            return OptionalDouble.empty();
        }
        double place = part * (ordered.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, ordered.length - 1);
        BigDecimal low = BigDecimal.valueOf(ordered[below]);
        BigDecimal step = BigDecimal.valueOf(ordered[above]).subtract(low);
        return OptionalDouble.of(
                low.add(step.multiply(BigDecimal.valueOf(place - below))).doubleValue());
    }
}
