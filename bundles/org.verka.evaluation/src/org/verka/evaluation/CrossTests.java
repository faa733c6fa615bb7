package org.verka.evaluation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.verka.evaluation.CrossTable.Counts;
import org.verka.evaluation.CrossTable.Place;
import org.verka.evaluation.statistics.Association;
import org.verka.evaluation.statistics.Holm;

/** The tests of cross-tables, corrected together after Holm (1979). */
public final class CrossTests {

    private final Map<Place, Double> alone = new IdentityHashMap<>();
    private final Map<Place, Double> corrected = new IdentityHashMap<>();
    private final boolean correcting;

    /** Weighs the tests together; tables that are not tested are left out. */
    public CrossTests(List<CrossTable> tables, Options.Correction correction) {
        correcting = correction == Options.Correction.HOLM;
        List<Place> tested =
                tables.stream()
                        .flatMap(t -> t.places().stream())
                        .filter(p -> probability(p).isPresent())
                        .toList();
        List<Double> p = tested.stream().map(t -> probability(t).getAsDouble()).toList();
        List<Double> together = Holm.corrected(p);
        for (int i = 0; i < tested.size(); i++) {
            alone.put(tested.get(i), p.get(i));
            corrected.put(tested.get(i), together.get(i));
        }
    }

    /** The probability of a table's test as it is; empty when it is not tested. */
    public static OptionalDouble probability(Place place) {
        return place.counts()
                .shown()
                .flatMap(Counts::association)
                .map(Association::p)
                .orElse(OptionalDouble.empty());
    }

    /** The probability that counts: corrected, unless the options ask for it as it is. */
    public OptionalDouble counting(Place place) {
        Double p = (correcting ? corrected : alone).get(place);
        return p == null ? OptionalDouble.empty() : OptionalDouble.of(p);
    }

    /** Whether chance hardly explains how the answers go together. */
    public boolean isSure(Place place) {
        return counting(place).stream().anyMatch(p -> p < ManyTests.SURE);
    }
}
