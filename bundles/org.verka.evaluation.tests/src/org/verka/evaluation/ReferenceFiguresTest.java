package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statistics agree with R, by reference.csv, which reference.R makes. */
class ReferenceFiguresTest {

    static Stream<String> samples() throws IOException {
        try (InputStream in = ReferenceFiguresTest.class.getResourceAsStream("reference.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void figuresOfPairsAreThoseOfR(String line) {
        String[] c = line.split(";");
        List<BigDecimal> before = numbers(c[1]);
        List<BigDecimal> after = numbers(c[2]);
        List<PairStatistics.Exact> exact = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            exact.add(new PairStatistics.Exact(before.get(i), after.get(i)));
        }
        Pairs pairs = new PairStatistics(exact).pairs();
        PairedTest test = pairs.test().orElseThrow();

        assertEquals(Integer.parseInt(c[3]), pairs.n());
        group(c[4], c[5], new GroupStatistics(before).group());
        group(c[6], c[7], new GroupStatistics(after).group());
        close(c[8], pairs.meanDifference().orElseThrow());
        close(c[9], pairs.lower().orElseThrow());
        close(c[10], pairs.upper().orElseThrow());
        close(c[11], test.t());
        assertEquals(Integer.parseInt(c[12]), test.degreesOfFreedom());
        assertEquals(Double.parseDouble(c[13]), test.p(), 1e-12);
        close(c[14], pairs.effect().orElseThrow().dz().orElseThrow());
    }

    /** Student (1908), as printed in R's help page of t.test for the sleep data. */
    @Test
    void studentsSleepDataGiveHisResult() {
        double[] first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        double[] second = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        List<PairStatistics.Exact> exact = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            exact.add(
                    new PairStatistics.Exact(
                            BigDecimal.valueOf(first[i]), BigDecimal.valueOf(second[i])));
        }
        PairedTest test = new PairStatistics(exact).pairs().test().orElseThrow();
        assertEquals(4.0621, test.t(), 0.00005);
        assertEquals(0.002833, test.p(), 0.0000005);
    }

    private static void group(String mean, String sd, Group group) {
        close(mean, group.mean().orElseThrow());
        close(sd, group.sd().orElseThrow());
    }

    private static void close(String expected, double found) {
        double value = Double.parseDouble(expected);
        assertEquals(value, found, 1e-8 * Math.max(1, Math.abs(value)), expected);
    }

    private static List<BigDecimal> numbers(String cells) {
        return Arrays.stream(cells.split(" ")).map(BigDecimal::new).toList();
    }
}
