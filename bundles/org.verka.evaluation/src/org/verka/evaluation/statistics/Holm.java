package org.verka.evaluation.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Correction of probabilities when many tests are made at once (Holm 1979). */
public final class Holm {

    private Holm() {}

    /**
     * The corrected probabilities, in the same order: each times the number of tests that are not
     * less probable, never below one that was smaller, at most 1.
     */
    public static List<Double> corrected(List<Double> probabilities) {
        return corrected(probabilities, probabilities.size());
    }

    /**
     * The same where some of the tests are not known: each is corrected as if all of those were
     * less probable, so that none comes out surer than with all of them known (as R's p.adjust with
     * n does).
     *
     * @param tests how many tests were made, at least as many as are known
     */
    public static List<Double> corrected(List<Double> probabilities, int tests) {
        int n = probabilities.size();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(probabilities::get));
        Double[] corrected = new Double[n];
        double least = 0;
        for (int place = 0; place < n; place++) {
            int at = order.get(place);
            least = Math.max(least, Math.min(1, (tests - place) * probabilities.get(at)));
            corrected[at] = least;
        }
        return List.of(corrected);
    }
}
