package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What R says of a data set, by name, until each figure is compared. */
final class FiguresOfR {

    private static final double PRECISION = 1e-9;

    /** What sums that cancel leave behind, in R and here; a probability is none, however small. */
    private static final double ROUNDING = 1e-12;

    private final Map<String, Double> figures = new HashMap<>();

    /** The fourth cell of a line has the figures. */
    FiguresOfR(String line) {
        for (String figure : line.split(";")[3].split(" ")) {
            String[] pair = figure.split("=");
            figures.put(pair[0], Double.valueOf(pair[1]));
        }
    }

    /** The data sets of a file beside this class, a line each. */
    static List<String> lines(String file) throws IOException {
        try (InputStream in = FiguresOfR.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        }
    }

    static void assertTwoHundredSetsForEachOf(int figures, List<String> lines) {
        Map<String, Long> sets =
                lines.stream()
                        .flatMap(line -> new FiguresOfR(line).figures.keySet().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(figures, sets.size());
        sets.forEach((figure, n) -> assertTrue(n >= 200, figure + ": " + n));
    }

    /** Either both have the figure or neither has. */
    void same(String name, OptionalDouble found) {
        Double wanted = figures.remove(name);
        assertEquals(wanted != null, found.isPresent(), name);
        if (wanted != null) {
            boolean probability = name.equals("p") || name.endsWith("_p");
            double reach = PRECISION * Math.abs(wanted) + (probability ? 0 : ROUNDING);
            assertEquals(wanted, found.getAsDouble(), reach, name);
        }
    }

    void assertAllCompared() {
        assertEquals(Map.of(), figures, "figures of R that were not compared");
    }
}
