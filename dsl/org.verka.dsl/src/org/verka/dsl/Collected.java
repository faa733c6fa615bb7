package org.verka.dsl;

import java.util.Optional;
import org.verka.model.Activity;
import org.verka.model.Measurement;

/**
 * What has been collected about a theory, as far as the rules ask. The language does not know who
 * answers. Activities and measurements are those of the whole theory.
 */
public interface Collected {

    /**
     * How much of an activity was done.
     *
     * @param due how much the plan says should have been done by now, more than 0
     * @param done how much was recorded
     * @param explained whether the records say why it went otherwise than planned
     */
    record Amount(double due, double done, boolean explained) {}

    /**
     * How much of {@code activity} was done, where that differs from the plan as much as matters;
     * otherwise empty, as it is when no amount was planned.
     */
    Optional<Amount> differing(Activity activity);

    /**
     * The first time that {@code measurement} fell due and nothing had come in, in words; empty
     * when something came in every time or nothing is due.
     */
    Optional<String> missed(Measurement measurement);

    /** Nothing is known of what was collected. */
    static Collected nothing() {
        return new Collected() {
            @Override
            public Optional<Amount> differing(Activity activity) {
                return Optional.empty();
            }

            @Override
            public Optional<String> missed(Measurement measurement) {
                return Optional.empty();
            }
        };
    }
}
