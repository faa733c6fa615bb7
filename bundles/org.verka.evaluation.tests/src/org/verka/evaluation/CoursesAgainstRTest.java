package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verka.evaluation.statistics.FriedmanTest;
import org.verka.evidence.Occasion;

/** Many measurements of the same people agree with R to 1e-9, by courses.csv of courses.R. */
class CoursesAgainstRTest {

    private static final LocalDate START = LocalDate.of(2014, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    static List<String> courses() throws IOException {
        return FiguresOfR.lines("courses.csv");
    }

    @Test
    void thereAreTwoHundredSetsOfDataForEveryFigure() throws IOException {
        FiguresOfR.assertTwoHundredSetsForEachOf(12, courses());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void manyMeasurementsAreToldAsInR(String line) {
        int measurements = Integer.parseInt(line.split(";")[1]);
        figures(line, Options.shared(DAY)).ifPresent(told -> compare(line, measurements, told));
        compare(line, measurements, figures(line, Options.internal(DAY)).orElseThrow());
    }

    private static void compare(String line, int measurements, Course.Figures told) {
        FiguresOfR r = new FiguresOfR(line);
        assertEquals(measurements, told.steps().size());
        r.same("n", OptionalDouble.of(told.complete()));
        r.same("measured", OptionalDouble.of(told.measured()));
        r.same("first", told.steps().get(0).group().mean());
        Group last = told.steps().get(measurements - 1).group();
        r.same("last", last.mean());
        r.same("sd_last", last.sd());
        Optional<FriedmanTest> friedman = told.friedman();
        r.same("chi", figure(friedman, FriedmanTest::chiSquared));
        r.same("df", figure(friedman, test -> (double) test.degreesOfFreedom()));
        r.same("friedman_p", figure(friedman, FriedmanTest::p));
        Optional<Course.Slope> slope = told.slope();
        r.same("slope", figure(slope, Course.Slope::mean));
        r.same("lower", slope.map(Course.Slope::lower).orElse(OptionalDouble.empty()));
        r.same("upper", slope.map(Course.Slope::upper).orElse(OptionalDouble.empty()));
        r.same("slope_p", slope.map(Course.Slope::p).orElse(OptionalDouble.empty()));
        r.assertAllCompared();
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
}
