package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The change of a scale agrees with R to 1e-9, by reference.csv, which reference.R makes. */
class ReferenceFiguresTest {

    private static final double PRECISION = 1e-9;

    /** What sums that cancel leave behind, in R and here. */
    private static final double ROUNDING = 1e-12;

    static List<String> samples() throws IOException {
        try (InputStream in = ReferenceFiguresTest.class.getResourceAsStream("reference.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList();
        }
    }

    @Test
    void thereAreTwoHundredSetsOfDataForEveryFigure() throws IOException {
        Map<String, Long> sets =
                samples().stream()
                        .flatMap(line -> expected(line).keySet().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(14, sets.size());
        sets.forEach((figure, n) -> assertTrue(n >= 200, figure + ": " + n));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void figuresOfPairsAreThoseOfR(String line) {
        Map<String, Double> r = expected(line);
        Change.Figures change = change(line);
        Pairs pairs = change.pairs();

        same(r, "n", OptionalDouble.of(pairs.n()));
        same(r, "n_before", OptionalDouble.of(change.before().n()));
        same(r, "n_after", OptionalDouble.of(change.after().n()));
        same(r, "mean_before", change.before().mean());
        same(r, "sd_before", change.before().sd());
        same(r, "mean_after", change.after().mean());
        same(r, "sd_after", change.after().sd());
        same(r, "mean_difference", pairs.meanDifference());
        if (pairs.tested().isPresent()) {
            PairedTest test = pairs.tested().get();
            same(r, "lower", pairs.lower());
            same(r, "upper", pairs.upper());
            same(r, "t", OptionalDouble.of(test.t()));
            same(r, "df", OptionalDouble.of(test.degreesOfFreedom()));
            double p = r.remove("p");
            assertEquals(p, test.p(), PRECISION * p, "p, however small");
            same(r, "dz", pairs.effect().orElseThrow().dz());
        }
        assertEquals(Map.of(), r, "figures of R that were not compared");
    }

    /** Student (1908), as printed in R's help page of t.test for the sleep data. */
    @Test
    void studentsSleepDataGiveHisResult() throws IOException {
        PairedTest test = change(samples().get(0)).pairs().test().orElseThrow();
        assertEquals(4.0621, test.t(), 0.00005);
        assertEquals(0.002833, test.p(), 0.0000005);
    }

    /** The whole evaluation of forms with these values before and after. */
    private static Change.Figures change(String line) {
        String[] cells = line.split(";");
        List<BigDecimal> before = numbers(cells[1]);
        List<BigDecimal> after = numbers(cells[2]);
        Theory theory = new Theory("A");
        theory.instrument("F", List.of(), "S");
        Facts facts = new Facts();
        for (int i = 0; i < before.size(); i++) {
            facts.pair("A", "p" + i, before.get(i), after.get(i));
        }
        return new Evaluator()
                .evaluate(
                        theory.programme,
                        facts.evidence(),
                        Options.internal(LocalDate.of(2016, 12, 31)))
                .changes()
                .get(0)
                .figures()
                .shown()
                .orElseThrow();
    }

    private static Map<String, Double> expected(String line) {
        Map<String, Double> figures = new HashMap<>();
        for (String figure : line.split(";")[3].split(" ")) {
            String[] pair = figure.split("=");
            figures.put(pair[0], Double.valueOf(pair[1]));
        }
        return figures;
    }

    private static void same(Map<String, Double> expected, String name, OptionalDouble found) {
        Double wanted = expected.remove(name);
        assertEquals(wanted != null, found.isPresent(), name);
        if (wanted != null) {
            double reach = PRECISION * Math.abs(wanted) + ROUNDING;
            assertEquals(wanted, found.getAsDouble(), reach, name);
        }
    }

    private static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Arrays.stream(text.split(" "))
                .forEach(word -> numbers.add(word.equals("-") ? null : new BigDecimal(word)));
        return numbers;
    }
}
