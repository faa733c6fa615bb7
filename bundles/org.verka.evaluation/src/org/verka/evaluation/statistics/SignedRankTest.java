package org.verka.evaluation.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Wilcoxon's signed-rank test of paired differences against 0, two-sided (Wilcoxon 1945), as R's
 * {@code wilcox.test} does it: differences of 0 are left out; with fewer than 50 others, none of 0
 * and no two of the same size the probability is exact; otherwise it is that of the normal
 * distribution, corrected for ties and by a half for continuity.
 *
 * @param v the sum of the ranks of the positive differences
 * @param n how many differences are not 0, at least 1
 * @param exact whether {@code p} is exact
 * @param p the two-sided probability, 0 to 1
 */
public record SignedRankTest(double v, int n, boolean exact, double p) {

    private static final int EXACT_BELOW = 50;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /**
     * Tests differences.
     *
     * @return empty when no difference is other than 0, or when they all cancel so that there is no
     *     spread
     */
    public static Optional<SignedRankTest> of(List<BigDecimal> differences) {
        SortedMap<BigDecimal, int[]> sizes = new TreeMap<>();
        for (BigDecimal difference : differences) {
            if (difference.signum() != 0) {
                int side = difference.signum() > 0 ? 0 : 1;
                sizes.computeIfAbsent(difference.abs(), k -> new int[2])[side]++;
            }
        }
        if (sizes.isEmpty()) {
            return Optional.empty();
        }
        int n = 0;
        double v = 0;
        double tieCorrection = 0;
        for (int[] sides : sizes.values()) {
            int same = sides[0] + sides[1];
            double rank = n + (same + 1) / 2.0;
            v += rank * sides[0];
            tieCorrection += Math.pow(same, 3) - same;
            n += same;
        }
        boolean exact = n < EXACT_BELOW && sizes.size() == n && n == differences.size();
        double p = exact ? exact(v, n) : approximate(v, n, tieCorrection);
        return Optional.of(new SignedRankTest(v, n, exact, p));
    }

    private static double exact(double v, int n) {
        int smaller = (int) Math.min(v, n * (n + 1) / 2.0 - v);
        double[] ways = waysToSum(n);
        double at = 0;
        for (int sum = 0; sum <= smaller; sum++) {
            at += ways[sum];
        }
        return Math.min(1, 2 * at / Math.pow(2, n));
    }

    /** In how many ways some of the numbers 1 to n make each sum. */
    private static double[] waysToSum(int n) {
        double[] ways = new double[n * (n + 1) / 2 + 1];
        ways[0] = 1;
        for (int rank = 1; rank <= n; rank++) {
            for (int sum = ways.length - 1; sum >= rank; sum--) {
                ways[sum] += ways[sum - rank];
            }
        }
        return ways;
    }

    private static double approximate(double v, int n, double tieCorrection) {
        double count = n;
        double off = v - count * (count + 1) / 4;
        double sigma = Math.sqrt(count * (count + 1) * (2 * count + 1) / 24 - tieCorrection / 48);
        double z = (off - Math.signum(off) * 0.5) / sigma;
        return Math.min(1, 2 * NORMAL.cumulativeProbability(-Math.abs(z)));
    }
}
