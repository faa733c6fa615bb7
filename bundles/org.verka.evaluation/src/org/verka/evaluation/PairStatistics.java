package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.math3.stat.descriptive.StatisticalSummary;
import org.apache.commons.math3.stat.descriptive.StatisticalSummaryValues;
import org.apache.commons.math3.stat.inference.TTest;
import org.verka.evaluation.statistics.Effect;
import org.verka.evaluation.statistics.MeanInterval;
import org.verka.evaluation.statistics.SignedRankTest;

/** The paired t-test, as the one-sample test of the differences after minus before against 0. */
final class PairStatistics {

    private static final Comparator<Pairs.Pair> IN_ORDER =
            Comparator.comparingDouble(Pairs.Pair::before).thenComparingDouble(Pairs.Pair::after);

    /** One person's values as they were answered. */
    record Exact(BigDecimal before, BigDecimal after) {
        BigDecimal difference() {
            return after.subtract(before);
        }
    }

    private final List<Exact> pairs;
    private final List<BigDecimal> changed;
    private final GroupStatistics differences;

    PairStatistics(List<Exact> pairs) {
        this.pairs = List.copyOf(pairs);
        this.changed = this.pairs.stream().map(Exact::difference).toList();
        this.differences = new GroupStatistics(changed);
    }

    Pairs pairs() {
        int n = pairs.size();
        if (n == 0) {
            return without(n);
        }
        StatisticalSummary summary = differences.summary();
        double mean = summary.getMean();
        if (n == 1) {
            OptionalDouble none = OptionalDouble.empty();
            return new Pairs(
                    n,
                    OptionalDouble.of(mean),
                    none,
                    none,
                    Optional.empty(),
                    signedRanks(),
                    Optional.empty(),
                    individuals());
        }
        double sd = summary.getStandardDeviation();
        MeanInterval interval = MeanInterval.of(n, mean, sd).orElseThrow();
        return new Pairs(
                n,
                OptionalDouble.of(mean),
                OptionalDouble.of(interval.lower()),
                OptionalDouble.of(interval.upper()),
                Optional.of(test(summary, differences.constant())),
                signedRanks(),
                Optional.of(Effect.of(mean, sd, sd(Exact::before), sd(Exact::after), n)),
                individuals());
    }

    /**
     * Pairs of which only the mean and standard deviation of the differences are told.
     *
     * @param n how many, at least 0
     * @param sd with n − 1 as divisor
     */
    static Pairs reported(int n, double mean, double sd) {
        if (n < 2) {
            return without(n);
        }
        MeanInterval interval = MeanInterval.of(n, mean, sd).orElseThrow();
        StatisticalSummary summary =
                new StatisticalSummaryValues(mean, sd * sd, n, mean, mean, n * mean);
        return new Pairs(
                n,
                OptionalDouble.of(mean),
                OptionalDouble.of(interval.lower()),
                OptionalDouble.of(interval.upper()),
                Optional.of(test(summary, sd == 0)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** As many pairs and nothing else of them. */
    static Pairs without(int n) {
        OptionalDouble none = OptionalDouble.empty();
        return new Pairs(
                n,
                none,
                none,
                none,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Optional<SignedRankTest> signedRanks() {
        return SignedRankTest.of(changed);
    }

    private double sd(Function<Exact, BigDecimal> value) {
        return new GroupStatistics(pairs.stream().map(value).toList())
                .summary()
                .getStandardDeviation();
    }

    private static PairedTest test(StatisticalSummary summary, boolean constant) {
        int degreesOfFreedom = (int) summary.getN() - 1;
        if (constant) {
            return new PairedTest(Double.NaN, degreesOfFreedom, Double.NaN);
        }
        TTest test = new TTest();
        return new PairedTest(test.t(0, summary), degreesOfFreedom, test.tTest(0, summary));
    }

    /** Many have the same two values: these are counted first, so that few are put in order. */
    private List<Pairs.Pair> individuals() {
        Map<Pairs.Pair, Integer> counts = new HashMap<>();
        for (Exact pair : pairs) {
            double before = pair.before().doubleValue();
            counts.merge(new Pairs.Pair(before, pair.after().doubleValue()), 1, Integer::sum);
        }
        List<Pairs.Pair> all = new ArrayList<>(pairs.size());
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(IN_ORDER))
                .forEach(same -> all.addAll(Collections.nCopies(same.getValue(), same.getKey())));
        return all;
    }
}
