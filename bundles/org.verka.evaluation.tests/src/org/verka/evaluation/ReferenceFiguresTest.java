package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The change of a scale agrees with R to 1e-9, by reference.csv, which reference.R makes. */
class ReferenceFiguresTest {

    static List<String> samples() throws IOException {
        return FiguresOfR.lines("reference.csv");
    }

    @Test
    void thereAreTwoHundredSetsOfDataForEveryFigure() throws IOException {
        FiguresOfR.assertTwoHundredSetsForEachOf(14, samples());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void figuresOfPairsAreThoseOfR(String line) {
        FiguresOfR r = new FiguresOfR(line);
        Change.Figures change = change(line);
        Pairs pairs = change.pairs();

        r.same("n", OptionalDouble.of(pairs.n()));
        r.same("n_before", OptionalDouble.of(change.before().n()));
        r.same("n_after", OptionalDouble.of(change.after().n()));
        r.same("mean_before", change.before().mean());
        r.same("sd_before", change.before().sd());
        r.same("mean_after", change.after().mean());
        r.same("sd_after", change.after().sd());
        r.same("mean_difference", pairs.meanDifference());
        if (pairs.tested().isPresent()) {
            PairedTest test = pairs.tested().get();
            r.same("lower", pairs.lower());
            r.same("upper", pairs.upper());
            r.same("t", OptionalDouble.of(test.t()));
            r.same("df", OptionalDouble.of(test.degreesOfFreedom()));
            r.same("p", OptionalDouble.of(test.p()));
            r.same("dz", pairs.effect().orElseThrow().dz());
        }
        r.assertAllCompared();
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

    private static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Arrays.stream(text.split(" "))
                .forEach(word -> numbers.add(word.equals("-") ? null : new BigDecimal(word)));
        return numbers;
    }
}
