package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verka.evaluation.statistics.FriedmanTest;
import org.verka.evidence.Occasion;

/** Many measurements of the same people agree with R to 1e-9, by courses.csv of courses.R. */
class CoursesAgainstRTest {

    private static final double PRECISION = 1e-9;

    /** What sums that cancel leave behind, in R and here; a probability is none, however small. */
    private static final double ROUNDING = 1e-12;

    private static final LocalDate START = LocalDate.of(2014, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    static List<String> courses() throws IOException {
        try (InputStream in = CoursesAgainstRTest.class.getResourceAsStream("courses.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        }
    }

    @Test
    void thereAreTwoHundredSetsOfDataForEveryFigure() throws IOException {
        Map<String, Long> sets =
                courses().stream()
                        .flatMap(line -> expected(line).keySet().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(12, sets.size());
        sets.forEach((figure, n) -> assertTrue(n >= 200, figure + ": " + n));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void manyMeasurementsAreToldAsInR(String line) {
        int measurements = Integer.parseInt(line.split(";")[1]);
        figures(line, Options.shared(DAY)).ifPresent(told -> compare(line, measurements, told));
        compare(line, measurements, figures(line, Options.internal(DAY)).orElseThrow());
    }

    private static void compare(String line, int measurements, Course.Figures told) {
        Map<String, Double> r = expected(line);
        assertEquals(measurements, told.steps().size());
        same(r, "n", OptionalDouble.of(told.complete()));
        same(r, "measured", OptionalDouble.of(told.measured()));
        same(r, "first", told.steps().get(0).group().mean());
        Group last = told.steps().get(measurements - 1).group();
        same(r, "last", last.mean());
        same(r, "sd_last", last.sd());
        Optional<FriedmanTest> friedman = told.friedman();
        same(r, "chi", figure(friedman, FriedmanTest::chiSquared));
        same(r, "df", figure(friedman, test -> (double) test.degreesOfFreedom()));
        same(r, "friedman_p", figure(friedman, FriedmanTest::p));
        Optional<Course.Slope> slope = told.slope();
        same(r, "slope", figure(slope, Course.Slope::mean));
        same(r, "lower", slope.map(Course.Slope::lower).orElse(OptionalDouble.empty()));
        same(r, "upper", slope.map(Course.Slope::upper).orElse(OptionalDouble.empty()));
        same(r, "slope_p", slope.map(Course.Slope::p).orElse(OptionalDouble.empty()));
        assertEquals(Map.of(), r, "figures of R that were not compared");
    }

    private static <T> OptionalDouble figure(Optional<T> test, Function<T, Double> figure) {
        return test.map(t -> OptionalDouble.of(figure.apply(t))).orElse(OptionalDouble.empty());
    }

    /** The whole evaluation of these people's forms; empty where it is withheld. */
    private static Optional<Course.Figures> figures(String line, Options options) {
        Theory theory = new Theory("A");
        theory.instrument("F", List.of(), "S");
        Facts facts = new Facts();
        int person = 0;
        for (String one : line.split(";")[2].split("\\|")) {
            person++;
            String[] days = one.split(":")[0].split(" ");
            String[] values = one.split(":")[1].split(" ");
            for (int i = 0; i < days.length; i++) {
                String date = START.plusDays(Long.parseLong(days[i])).toString();
                facts.form("A", "p" + person, "F", "", Occasion.BEFORE, date, "S", values[i]);
            }
        }
        return new Evaluator()
                .evaluate(theory.programme, facts.evidence(), options)
                .comparisons()
                .courses()
                .get(0)
                .figures()
                .shown();
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
            double rounding = name.endsWith("_p") ? 0 : ROUNDING;
            double reach = PRECISION * Math.abs(wanted) + rounding;
            assertEquals(wanted, found.getAsDouble(), reach, name);
        }
    }
}
