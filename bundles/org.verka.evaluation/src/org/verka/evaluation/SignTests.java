package org.verka.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.verka.evaluation.statistics.Holm;

/**
 * The sign tests of an evaluation, corrected together after Holm (1979). One that was made and is
 * not told counts among them.
 */
public final class SignTests {

    private final Map<OrderedChange, Double> alone = new HashMap<>();
    private final Map<OrderedChange, Double> corrected = new HashMap<>();
    private final boolean correcting;

    /** Weighs the tests together; those that are withheld or would mislead are left out. */
    public SignTests(List<OrderedChange> changes, Options.Correction correction) {
        correcting = correction == Options.Correction.HOLM;
        List<OrderedChange> tested =
                changes.stream()
                        .filter(c ->
                                c.figures().shown().filter(f -> f.cautions().isEmpty()).isPresent())
                        .toList();
        List<Double> p =
                tested.stream().map(c -> c.figures().shown().orElseThrow().sign().p()).toList();
        int made = (int) changes.stream().filter(OrderedChange::tested).count();
        List<Double> together = Holm.corrected(p, made);
        for (int i = 0; i < tested.size(); i++) {
            alone.put(tested.get(i), p.get(i));
            corrected.put(tested.get(i), together.get(i));
        }
    }

    /** The probability among all the others; empty when the test is not shown. */
    public OptionalDouble corrected(OrderedChange change) {
        Double p = corrected.get(change);
        return p == null ? OptionalDouble.empty() : OptionalDouble.of(p);
    }

    /** Whether chance hardly explains a change, corrected unless the options say otherwise. */
    public boolean isSure(OrderedChange change) {
        Double p = (correcting ? corrected : alone).get(change);
        return p != null && p < ManyTests.SURE;
    }
}
