package org.verka.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import org.verka.evaluation.TestFamily.Told;

/**
 * The sign tests of an evaluation, corrected together after Holm (1979). One that was made and is
 * not told counts among them.
 */
public final class SignTests {

    private final TestFamily<OrderedChange> family;

    /** Weighs the tests together; those that are withheld or would mislead are left out. */
    public SignTests(List<OrderedChange> changes, Options.Correction correction) {
        List<Told<OrderedChange>> told =
                changes.stream()
                        .flatMap(c ->
                                c.figures().shown().filter(f -> f.cautions().isEmpty()).stream()
                                        .map(f -> new Told<>(c, f.sign().p())))
                        .toList();
        int made = (int) changes.stream().filter(OrderedChange::tested).count();
        family = new TestFamily<>(told, made - told.size(), correction);
    }

    /** The probability among all the others; empty when the test is not shown. */
    public OptionalDouble corrected(OrderedChange change) {
        return family.corrected(change);
    }

    /** Whether chance hardly explains a change, corrected unless the options say otherwise. */
    public boolean isSure(OrderedChange change) {
        return family.isSure(change);
    }
}
