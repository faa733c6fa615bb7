package org.verka.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.verka.evaluation.CrossTable.Counts;
import org.verka.evaluation.CrossTable.Place;
import org.verka.evaluation.TestFamily.Told;
import org.verka.evaluation.statistics.Association;
import org.verka.model.Background;

/**
 * The tests of cross-tables, corrected together after Holm (1979). A table that is withheld counts
 * among them.
 */
public final class CrossTests {

    private final TestFamily<Place> family;

    /** Weighs the tests together; tables that are not tested are left out. */
    public CrossTests(List<CrossTable> tables, Options.Correction correction) {
        List<Told<Place>> told =
                places(tables)
                        .flatMap(t -> probability(t).stream().mapToObj(p -> new Told<>(t, p)))
                        .toList();
        int withheld =
                (int)
                        places(tables.stream().filter(CrossTests::isTested).toList())
                                .filter(p -> p.counts().shown().isEmpty())
                                .count();
        family = new TestFamily<>(told, withheld, correction);
    }

    /** Of occasions there is no test, since the same people answer. */
    private static boolean isTested(CrossTable table) {
        return table.background().filter(Background.OCCASION::equals).isEmpty();
    }

    private static Stream<Place> places(List<CrossTable> tables) {
        return tables.stream().flatMap(t -> t.places().stream());
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
        return family.counting(place);
    }

    /** Whether chance hardly explains how the answers go together. */
    public boolean isSure(Place place) {
        return family.isSure(place);
    }
}
