package org.verka.evaluation.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places in order of size, from 1; equal values share the mean of their places.
 *
 * @param ranks the place of each value, in the order that the values were given
 * @param ties how many values share each place that is shared, at least 2 each
 */
record Ranks(double[] ranks, List<Integer> ties) {

    static Ranks of(List<BigDecimal> values) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(values::get));
        double[] ranks = new double[values.size()];
        List<Integer> ties = new ArrayList<>();
        int from = 0;
        while (from < order.size()) {
            int to = from + 1;
            while (to < order.size() && same(values, order.get(from), order.get(to))) {
                to++;
            }
            for (int at = from; at < to; at++) {
                ranks[order.get(at)] = (from + 1 + to) / 2.0;
            }
            if (to - from > 1) {
                ties.add(to - from);
            }
            from = to;
        }
        return new Ranks(ranks, List.copyOf(ties));
    }

    private static boolean same(List<BigDecimal> values, int one, int other) {
        return values.get(one).compareTo(values.get(other)) == 0;
    }

    /** The sum of t³ − t over the shared places, by which variances of ranks are corrected. */
    double tieCorrection() {
        return ties.stream().mapToDouble(t -> Math.pow(t, 3) - t).sum();
    }
}
