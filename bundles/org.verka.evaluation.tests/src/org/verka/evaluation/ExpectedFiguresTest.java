package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verka.model.Named;

/** The example's forms give the figures of its expected.csv. */
class ExpectedFiguresTest {

    static Stream<String> lines() throws IOException {
        return SamordnatStod.expected().stream().map(r -> String.join(",", r));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineIsReproducedToItsLastDecimal(String line) throws IOException {
        String[] cells = line.split(",", -1);
        Change change =
                changes().stream()
                        .filter(c -> heading(c).equals(List.of(cells).subList(0, 3)))
                        .reduce((a, b) -> {
                            throw new AssertionError("twice: " + line);
                        })
                        .orElseThrow(() -> new AssertionError("missing: " + line));
        assertEquals(line, print(change));
    }

    @Test
    void thereAreFortyFourLinesAndNoOtherResultBySiteForTheseInstruments() throws IOException {
        List<List<String>> expected =
                SamordnatStod.expected().stream().map(r -> List.of(r).subList(0, 3)).toList();
        List<List<String>> found =
                changes().stream()
                        .filter(c -> c.site().isPresent())
                        .filter(c -> !c.instrument().getName().equals("ASI"))
                        .map(ExpectedFiguresTest::heading)
                        .toList();
        assertEquals(44, expected.size());
        assertEquals(
                expected.stream().map(Object::toString).sorted().toList(),
                found.stream().map(Object::toString).sorted().toList());
    }

    private static List<Change> changes() throws IOException {
        SamordnatStod example = new SamordnatStod();
        return new Evaluator()
                .evaluate(
                        example.theory.programme,
                        example.evidence(),
                        Options.internal(LocalDate.of(2014, 10, 16)))
                .changes();
    }

    private static List<String> heading(Change c) {
        return List.of(
                c.site().map(Named::getName).orElse(""),
                c.instrument().getName() + " " + c.scale().getName(),
                c.informant().map(Named::getName).orElse(""));
    }

    private static String print(Change c) {
        Change.Figures f = c.figures().shown().orElseThrow();
        Optional<PairedTest> test = f.pairs().test();
        return String.join(",", heading(c))
                + String.format(
                                Locale.ROOT,
                                ",%d,%.4f,%d,%.4f,%d,%.4f,%.4f",
                                f.before().n(),
                                f.before().mean().orElseThrow(),
                                f.after().n(),
                                f.after().mean().orElseThrow(),
                                f.pairs().n(),
                                test.orElseThrow().t(),
                                test.orElseThrow().p())
                        .replace("NaN", "nan");
    }
}
