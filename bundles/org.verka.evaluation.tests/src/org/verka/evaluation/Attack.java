package org.verka.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Somebody who adds and subtracts all that is shown. Each unknown sum has a name; what is shown is an
 * equation between them. A sum is recovered when every solution of the equations agrees on it, that
 * is, when it is at right angles to their null space.
 */
final class Attack {

    private static final double ZERO = 1e-9;

    private final Map<String, Integer> unknowns = new LinkedHashMap<>();
    private final List<Map<String, Integer>> equations = new ArrayList<>();
    private double[][] nullSpace;

    /** The attacker learns a sum: signs (or factors) by the names of the unknowns. */
    void learn(Map<String, Integer> sum) {
        sum.keySet().forEach(name -> unknowns.putIfAbsent(name, unknowns.size()));
        equations.add(sum);
        nullSpace = null;
    }

    /** Whether the attacker can compute a sum. */
    boolean recovers(Map<String, Integer> sum) {
        if (!unknowns.keySet().containsAll(sum.keySet())) {
            return false;
        }
        if (nullSpace == null) {
            nullSpace = solve();
        }
        for (double[] direction : nullSpace) {
            double along = 0;
            for (Map.Entry<String, Integer> term : sum.entrySet()) {
                along += term.getValue() * direction[unknowns.get(term.getKey())];
            }
            if (Math.abs(along) > ZERO) {
                return false;
            }
        }
        return true;
    }

    private double[][] solve() {
        int n = unknowns.size();
        RealMatrix matrix = new Array2DRowRealMatrix(Math.max(n, equations.size()), n);
        for (int row = 0; row < equations.size(); row++) {
            for (Map.Entry<String, Integer> term : equations.get(row).entrySet()) {
                matrix.addToEntry(row, unknowns.get(term.getKey()), term.getValue());
            }
        }
        SingularValueDecomposition svd = new SingularValueDecomposition(matrix);
        List<double[]> directions = new ArrayList<>();
        double[] values = svd.getSingularValues();
        for (int i = 0; i < n; i++) {
            if (values[i] < ZERO * Math.max(1, values[0])) {
                directions.add(svd.getV().getColumn(i));
            }
        }
        return directions.toArray(double[][]::new);
    }
}
