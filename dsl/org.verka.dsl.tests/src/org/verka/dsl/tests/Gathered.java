package org.verka.dsl.tests;

import java.util.Optional;
import org.verka.dsl.Collected;
import org.verka.model.Activity;
import org.verka.model.Measurement;

/**
 * The same of all activities, and one time when nothing came in.
 *
 * @param done what was done of 10 that were due; null when all was
 * @param explained whether the records say why
 * @param missed the time of the measurements that nothing came in of, as it is written
 */
public record Gathered(Double done, boolean explained, String missed) implements Collected {

    /** Half of what was due is done, and nobody says why. */
    public static final Gathered HALF = done(5, false);

    public static Gathered done(double done, boolean explained) {
        return new Gathered(done, explained, "");
    }

    public static Gathered missed(String time) {
        return new Gathered(null, false, time);
    }

    @Override
    public Optional<Amount> differing(Activity activity) {
        return Optional.ofNullable(done).map(much -> new Amount(10, much, explained));
    }

    @Override
    public Optional<String> missed(Measurement measurement) {
        return Optional.of(missed).filter(String.valueOf(measurement.getWhen())::equals);
    }
}
