package org.verka.report;

import java.util.ArrayList;
import java.util.List;

/** Equations between the same unknowns, of which none follows from the others. */
final class Equations {

    private static final double ZERO = 1e-6;

    private final List<double[]> reduced = new ArrayList<>();

    /** Takes in an equation, and says whether it does not follow from those that were. */
    boolean add(double[] weights) {
        double[] left = left(weights);
        boolean fresh = first(left) < left.length;
        if (fresh) {
            reduced.add(left);
        }
        return fresh;
    }

    /** Whether a sum can be computed from those that are known. */
    boolean tell(double[] weights) {
        return first(left(weights)) == weights.length;
    }

    /** The same equations, to which others can be added apart. */
    Equations copy() {
        Equations copy = new Equations();
        copy.reduced.addAll(reduced);
        return copy;
    }

    private double[] left(double[] weights) {
        double[] left = weights.clone();
        for (double[] row : reduced) {
            double times = left[first(row)] / row[first(row)];
            for (int i = 0; i < left.length; i++) {
                left[i] -= times * row[i];
            }
        }
        return left;
    }

    private static int first(double[] row) {
        int first = 0;
        while (first < row.length && Math.abs(row[first]) < ZERO) {
            first++;
        }
        return first;
    }
}
