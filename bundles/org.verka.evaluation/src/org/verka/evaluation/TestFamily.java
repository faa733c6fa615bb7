package org.verka.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.verka.evaluation.statistics.Holm;

/**
 * Tests that are weighed together after Holm (1979). One that was made and is not told counts among
 * them, so that none comes out surer than with all of them told.
 */
final class TestFamily<T> {

    /** A test that is told, and its probability as it is. */
    record Told<T>(T test, double p) {}

    private final Map<T, Double> alone = new HashMap<>();
    private final Map<T, Double> corrected = new HashMap<>();
    private final boolean correcting;

    /**
     * Weighs the tests together.
     *
     * @param withheld how many more were made, or may have been
     */
    TestFamily(List<Told<T>> told, int withheld, Options.Correction correction) {
        correcting = correction == Options.Correction.HOLM;
        List<Double> together =
                Holm.corrected(told.stream().map(Told::p).toList(), told.size() + withheld);
        for (int i = 0; i < told.size(); i++) {
            alone.put(told.get(i).test(), told.get(i).p());
            corrected.put(told.get(i).test(), together.get(i));
        }
    }

    /** The probability among all the others; empty when the test is not told. */
    OptionalDouble corrected(T test) {
        return in(corrected, test);
    }

    /** The probability that counts: corrected, unless the options ask for it as it is. */
    OptionalDouble counting(T test) {
        return in(correcting ? corrected : alone, test);
    }

    /** Whether chance hardly explains what was tested, by the probability that counts. */
    boolean isSure(T test) {
        return counting(test).stream().anyMatch(p -> p < ManyTests.SURE);
    }

    private OptionalDouble in(Map<T, Double> probabilities, T test) {
        Double p = probabilities.get(test);
        return p == null ? OptionalDouble.empty() : OptionalDouble.of(p);
    }
}
