package org.verka.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Somebody who adds and subtracts all that is shown. Each unknown sum has a name; what is shown is
 * a row of an equation system between them. A sum is recovered when it is a combination of rows.
 */
final class Attack {

    private static final double ZERO = 1e-9;

    private final Map<String, Integer> unknowns = new LinkedHashMap<>();
    private final List<Map<String, Integer>> equations = new ArrayList<>();
    private List<RealVector> rowSpace;

    /** The attacker learns a sum: signs by the names of the unknowns. */
    void learn(Map<String, Integer> sum) {
        if (!sum.isEmpty()) {
            sum.keySet().forEach(name -> unknowns.putIfAbsent(name, unknowns.size()));
            equations.add(sum);
            rowSpace = null;
        }
    }

    /** Whether the attacker can compute a sum. */
    boolean recovers(Map<String, Integer> sum) {
        if (sum.isEmpty() || !unknowns.keySet().containsAll(sum.keySet())) {
            return false;
        }
        if (rowSpace == null) {
            rowSpace = solve();
        }
        RealVector wanted = vector(sum);
        RealVector left = wanted;
        for (RealVector direction : rowSpace) {
            left = left.subtract(direction.mapMultiply(direction.dotProduct(wanted)));
        }
        return left.getNorm() < ZERO * wanted.getNorm();
    }

    private RealVector vector(Map<String, Integer> sum) {
        RealVector vector = new ArrayRealVector(unknowns.size());
        sum.forEach((name, sign) -> vector.setEntry(unknowns.get(name), sign));
        return vector;
    }

    private List<RealVector> solve() {
        RealMatrix matrix = new Array2DRowRealMatrix(equations.size(), unknowns.size());
        for (int row = 0; row < equations.size(); row++) {
            matrix.setRowVector(row, vector(equations.get(row)));
        }
        SingularValueDecomposition svd = new SingularValueDecomposition(matrix);
        return IntStream.range(0, svd.getRank())
                .mapToObj(i -> svd.getV().getColumnVector(i))
                .toList();
    }
}
