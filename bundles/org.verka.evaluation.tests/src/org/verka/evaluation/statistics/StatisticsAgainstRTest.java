package org.verka.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Statistics agree with R to 1e-9, by statistics.csv, which statistics.R makes. */
class StatisticsAgainstRTest {

    private static final double PRECISION = 1e-9;

    /** What sums that cancel leave behind, in R and here; a probability is none, however small. */
    private static final double ROUNDING = 1e-12;

    /** One set of data with R's figures; each is taken out when it is compared. */
    private record Sample(String kind, List<List<BigDecimal>> series, Map<String, Double> figures) {

        static Sample read(String line) {
            String[] cells = line.split(";");
            Map<String, Double> figures = new HashMap<>();
            for (String figure : cells[3].split(" ")) {
                String[] pair = figure.split("=");
                figures.put(pair[0], Double.valueOf(pair[1]));
            }
            List<List<BigDecimal>> series =
                    Arrays.stream(cells[2].split("\\|")).map(Sample::numbers).toList();
            return new Sample(cells[1], series, figures);
        }

        private static List<BigDecimal> numbers(String text) {
            List<BigDecimal> numbers = new ArrayList<>();
            for (String word : text.split(" ")) {
                numbers.add(word.equals("-") ? null : new BigDecimal(word));
            }
            return numbers;
        }

        int whole(int place) {
            return series.get(0).get(place).intValueExact();
        }

        double[] doubles(int which) {
            return series.get(which).stream().mapToDouble(BigDecimal::doubleValue).toArray();
        }

        void same(String name, double computed) {
            Double wanted = figures.remove(name);
            assertTrue(wanted != null, () -> "R has no " + name);
            double rounding = name.endsWith("p") ? 0 : ROUNDING;
            assertEquals(wanted, computed, PRECISION * Math.abs(wanted) + rounding, name);
        }

        void same(String name, OptionalDouble computed) {
            if (computed.isPresent()) {
                same(name, computed.getAsDouble());
            } else {
                assertFalse(figures.containsKey(name), name);
            }
        }
    }

    static List<String> sets() throws IOException {
        try (InputStream in = StatisticsAgainstRTest.class.getResourceAsStream("statistics.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        }
    }

    @Test
    void thereAreTwoHundredSetsOfDataForEveryFigure() throws IOException {
        Map<String, Long> figures =
                sets().stream()
                        .flatMap(line -> figures(Sample.read(line)).distinct())
                        .collect(Collectors.groupingBy(f -> f, Collectors.counting()));
        assertEquals(47, figures.size());
        figures.forEach((figure, sets) -> assertTrue(sets >= 200, figure + ": " + sets));
    }

    /** Every figure by its kind and name; the tests that Holm corrects have numbers for names. */
    private static Stream<String> figures(Sample sample) {
        return sample.figures().keySet().stream()
                .map(name -> sample.kind() + (sample.kind().equals("holm") ? "" : " " + name));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyFigureIsThatOfR(String line) {
        Sample sample = Sample.read(line);
        switch (sample.kind()) {
            case "pairs" -> pairs(sample);
            case "friedman" -> friedman(sample);
            case "share" -> share(sample);
            case "difference" -> difference(sample);
            case "same" -> same(sample);
            case "fisher" -> sample.same("p", fisher(sample).p());
            case "holm" -> holm(sample);
            case "kappa" -> kappa(sample);
            case "trend" -> trend(sample);
            case "funnel" -> funnel(sample);
            case "mean" -> mean(sample);
            case "shares" -> shares(sample);
            case "association" -> association(sample);
            default -> throw new IllegalArgumentException(sample.kind());
        }
        assertEquals(Map.of(), sample.figures(), "figures of R that were not compared");
    }

    private static void shares(Sample sample) {
        double[] some = sample.doubles(0);
        double[] all = sample.doubles(1);
        double[] time = sample.doubles(2);
        List<ShareTrend.Point> points =
                IntStream.range(0, some.length)
                        .mapToObj(i -> new ShareTrend.Point(time[i], (long) some[i], (long) all[i]))
                        .toList();
        sample.same("n", points.stream().mapToLong(ShareTrend.Point::all).sum());
        ShareTrend.of(points)
                .ifPresent(trend -> {
                    sample.same("z", trend.z());
                    sample.same("p", trend.p());
                });
    }

    private static void pairs(Sample sample) {
        List<BigDecimal> before = new ArrayList<>();
        List<BigDecimal> after = new ArrayList<>();
        List<BigDecimal> differences = new ArrayList<>();
        for (int i = 0; i < sample.series().get(0).size(); i++) {
            BigDecimal one = sample.series().get(0).get(i);
            BigDecimal other = sample.series().get(1).get(i);
            if (one != null && other != null) {
                before.add(one);
                after.add(other);
                differences.add(other.subtract(one));
            }
        }
        sample.same("n", differences.size());
        sample.same("median_before", Quantiles.at(0.5, before));
        sample.same("median_after", Quantiles.at(0.5, after));
        sample.same("lower_quartile", Quantiles.at(0.25, before));
        sample.same("upper_quartile", Quantiles.at(0.75, before));
        int up = (int) differences.stream().filter(d -> d.signum() > 0).count();
        int down = (int) differences.stream().filter(d -> d.signum() < 0).count();
        sample.same("up", up);
        sample.same("down", down);
        sample.same("sign_p", SignTest.of(up, down).p());
        Optional<SignedRankTest> ranks = SignedRankTest.of(differences);
        ranks.ifPresent(test -> {
            sample.same("v", test.v());
            sample.same("wilcoxon_p", test.p());
        });
        if (differences.size() > 1) {
            effect(sample, before, after, differences);
        }
    }

    private static void effect(
            Sample sample,
            List<BigDecimal> before,
            List<BigDecimal> after,
            List<BigDecimal> differences) {
        Effect effect =
                Effect.of(
                        new Mean().evaluate(doubles(differences)),
                        deviation(differences),
                        deviation(before),
                        deviation(after),
                        differences.size());
        sample.same("dz", effect.dz());
        sample.same("dav", effect.dav());
        sample.same("gav", effect.gav());
    }

    private static double deviation(List<BigDecimal> values) {
        return values.stream().distinct().count() == 1
                ? 0
                : new StandardDeviation().evaluate(doubles(values));
    }

    private static double[] doubles(List<BigDecimal> values) {
        return values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    private static void friedman(Sample sample) {
        FriedmanTest test = FriedmanTest.of(sample.series()).orElseThrow();
        sample.same("chi", test.chiSquared());
        sample.same("df", test.degreesOfFreedom());
        sample.same("p", test.p());
    }

    private static void association(Sample sample) {
        int[][] table =
                sample.series().stream()
                        .map(row -> row.stream().mapToInt(BigDecimal::intValueExact).toArray())
                        .toArray(int[][]::new);
        Association association = Association.of(table);
        sample.same("n", Arrays.stream(table).flatMapToInt(Arrays::stream).sum());
        sample.same("v", association.cramersV());
        sample.same("p", association.p());
    }

    private static void share(Sample sample) {
        WilsonInterval interval = WilsonInterval.of(sample.whole(0), sample.whole(1)).orElseThrow();
        sample.same("lower", interval.lower());
        sample.same("upper", interval.upper());
    }

    private static void difference(Sample sample) {
        ShareDifference d =
                difference(sample.whole(0), sample.whole(1), sample.whole(2), sample.whole(3));
        sample.same("value", d.value());
        sample.same("lower", d.lower());
        sample.same("upper", d.upper());
    }

    private static void same(Sample sample) {
        ShareDifference d =
                ShareDifference.ofPairs(sample.whole(0), sample.whole(1), sample.whole(2))
                        .orElseThrow();
        sample.same("value", d.value());
        sample.same("lower", d.lower());
        sample.same("upper", d.upper());
    }

    private static ShareDifference difference(int some, int all, int otherSome, int otherAll) {
        return ShareDifference.of(some, all, otherSome, otherAll).orElseThrow();
    }

    /** Newcombe 1998, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000",
    })
    void theIntervalOfADifferenceIsThatOfNewcombesTable(
            int some, int all, int otherSome, int otherAll, double lower, double upper) {
        ShareDifference d = difference(some, all, otherSome, otherAll);
        assertEquals(lower, d.lower(), 0.00005);
        assertEquals(upper, d.upper(), 0.00005);
    }

    private static FisherTest fisher(Sample sample) {
        return FisherTest.of(sample.whole(0), sample.whole(1), sample.whole(2), sample.whole(3));
    }

    private static void holm(Sample sample) {
        List<Double> corrected = Holm.corrected(Arrays.stream(sample.doubles(0)).boxed().toList());
        for (int i = 0; i < corrected.size(); i++) {
            sample.same(Integer.toString(i + 1), corrected.get(i));
        }
    }

    private static void kappa(Sample sample) {
        long[][] table =
                sample.series().stream()
                        .map(row -> row.stream().mapToLong(BigDecimal::longValueExact).toArray())
                        .toArray(long[][]::new);
        sample.same("equal", WeightedKappa.of(table, WeightedKappa.Weights.EQUAL).kappa());
        sample.same("linear", WeightedKappa.of(table, WeightedKappa.Weights.LINEAR).kappa());
        sample.same("quadratic", WeightedKappa.of(table, WeightedKappa.Weights.QUADRATIC).kappa());
    }

    private static void funnel(Sample sample) {
        double common = sample.doubles(0)[0];
        FunnelLimits inner = FunnelLimits.of(common, sample.whole(1), FunnelLimits.INNER);
        FunnelLimits outer = FunnelLimits.of(common, sample.whole(1), FunnelLimits.OUTER);
        sample.same("lower95", inner.lower());
        sample.same("upper95", inner.upper());
        sample.same("lower998", outer.lower());
        sample.same("upper998", outer.upper());
    }

    private static void mean(Sample sample) {
        double[] values = sample.doubles(0);
        double mean = new Mean().evaluate(values);
        double sd = new StandardDeviation().evaluate(values);
        sample.same("mean", mean);
        MeanInterval interval = MeanInterval.of(values.length, mean, sd).orElseThrow();
        sample.same("lower", interval.lower());
        sample.same("upper", interval.upper());
        assertEquals(sd, interval.deviation(values.length), PRECISION * sd);
    }

    private static void trend(Sample sample) {
        double[] times = sample.doubles(0);
        double[] values = sample.doubles(1);
        List<Trend.Point> points = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            points.add(new Trend.Point(times[i], values[i]));
        }
        Trend line = Trend.of(points).orElseThrow();
        sample.same("slope", line.slope());
        sample.same("intercept", line.intercept());
        sample.same("lower", line.lower());
        sample.same("upper", line.upper());
        sample.same("p", line.p());
    }

    /** Cohen (1960), table 1: two psychologists diagnose 200 people; he gives .492. */
    @Test
    void kappaIsCohensOwn() {
        long[][] diagnoses = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
        assertEquals(
                0.492,
                WeightedKappa.of(diagnoses, WeightedKappa.Weights.EQUAL).kappa().orElseThrow(),
                0.0005);
    }

    @Test
    void whereThereIsNothingToTestThereIsNoFigure() {
        assertEquals(Optional.empty(), SignedRankTest.of(List.of()));
        assertEquals(Optional.empty(), SignedRankTest.of(List.of(BigDecimal.ZERO)));
        assertEquals(Optional.empty(), WilsonInterval.of(0, 0));
        assertEquals(Optional.empty(), FriedmanTest.of(List.of()));
        List<BigDecimal> same = List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
        assertEquals(Optional.empty(), FriedmanTest.of(List.of(same, same)));
        assertEquals(Optional.empty(), Trend.of(List.of(new Trend.Point(1, 2))));
        assertEquals(OptionalDouble.empty(), Quantiles.at(0.5, List.of()));
        long[][] always = {{4, 0}, {0, 0}};
        assertEquals(
                OptionalDouble.empty(),
                WeightedKappa.of(always, WeightedKappa.Weights.LINEAR).kappa());
    }

    @Test
    void aLineThroughPointsThatLieOnItHasNoInterval() {
        List<Trend.Point> points =
                Stream.of(0, 1, 2, 3).map(i -> new Trend.Point(i, 0.1 * i + 0.3)).toList();
        Trend line = Trend.of(points).orElseThrow();
        assertEquals(0.1, line.slope(), 1e-12);
        assertEquals(OptionalDouble.empty(), line.lower());
    }
}
