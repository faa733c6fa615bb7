package org.verka.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evaluation.statistics.Holm;

/**
 * The probabilities of all tests of an evaluation, corrected together after Holm (1979): the more
 * tests are made, the likelier it is that one of them comes out by chance.
 */
public final class ManyTests {

    /** A probability below this is called a change that chance hardly explains. */
    public static final double SURE = 0.05;

    private final Map<Change, Double> corrected = new HashMap<>();
    private final boolean correcting;

    /** Weighs the tests of pairs among the changes together; those without a test are left out. */
    public ManyTests(List<Change> changes, Options.Correction correction) {
        correcting = correction == Options.Correction.HOLM;
        List<Change> tested = changes.stream().filter(c -> probability(c).isPresent()).toList();
        List<Double> together =
                Holm.corrected(tested.stream().map(c -> probability(c).orElseThrow()).toList());
        for (int i = 0; i < tested.size(); i++) {
            corrected.put(tested.get(i), together.get(i));
        }
    }

    /** The probability of a change's t-test as it is; empty where it is not shown or misleads. */
    public static Optional<Double> probability(Change change) {
        return change.figures()
                .shown()
                .filter(f -> !f.misleads())
                .flatMap(f -> f.pairs().test())
                .filter(test -> !test.withoutSpread())
                .map(PairedTest::p);
    }

    /** The same among all the others. */
    public OptionalDouble corrected(Change change) {
        Double p = corrected.get(change);
        return p == null ? OptionalDouble.empty() : OptionalDouble.of(p);
    }

    /** The probability that counts: corrected, unless the options ask for it as it is. */
    public Optional<Double> counting(Change change) {
        return correcting ? Optional.ofNullable(corrected.get(change)) : probability(change);
    }

    /** Whether chance hardly explains a change, by the probability that counts. */
    public boolean isSure(Change change) {
        return counting(change).filter(p -> p < SURE).isPresent();
    }

    /** How many tests were made. */
    public int count() {
        return corrected.size();
    }
}
