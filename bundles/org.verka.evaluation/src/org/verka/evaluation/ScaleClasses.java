package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.verka.evaluation.InstrumentForms.Score;
import org.verka.model.Scale;

/**
 * Classes of equal width over the range of a scale. A value outside the range counts in the class
 * at that end.
 *
 * @param minimum where the first class begins
 * @param maximum where the last one ends
 * @param width how wide each is
 * @param count how many there are, at least 2
 * @param whole whether values are whole numbers
 */
record ScaleClasses(double minimum, double maximum, double width, int count, boolean whole) {

    private static final double MOST = 12;
    private static final double ROUNDING = 1e-9;

    /**
     * At most about a dozen classes of a round width.
     *
     * @param whole whether values are whole numbers, so that none is narrower than 1
     * @return empty when the scale states no range
     */
    static Optional<ScaleClasses> of(Scale scale, boolean whole) {
        if (scale.getMinimum() == null || scale.getMaximum() == null) {
            return Optional.empty();
        }
        double from = scale.getMinimum().doubleValue();
        double to = scale.getMaximum().doubleValue();
        if (from >= to) {
            return Optional.empty();
        }
        double values = to - from + (whole ? 1 : 0);
        double width = whole && values <= MOST ? 1 : Math.max(whole ? 1 : 0, width(to - from));
        double span = whole && width == 1 ? values : to - from;
        int count = (int) Math.ceil(span / width - ROUNDING);
        return count < 2
                ? Optional.empty()
                : Optional.of(new ScaleClasses(from, to, width, count, whole));
    }

    private static double width(double range) {
        double raw = range / MOST;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    /** How many have a value in each class. */
    int[] count(Collection<Score> scores) {
        int[] counts = new int[count];
        for (Score score : scores) {
            counts[of(score.value().doubleValue())]++;
        }
        return counts;
    }

    private int of(double value) {
        int index = (int) Math.floor((value - minimum) / width + ROUNDING);
        return Math.clamp(index, 0, count - 1);
    }

    /** The least value of a class. */
    double from(int index) {
        return minimum + index * width;
    }

    /** The greatest value of the class before this one, or where this one begins. */
    double to(int index) {
        return index == count ? maximum : from(index) - (whole ? 1 : 0);
    }

    static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    }
}
