package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verka.evaluation.statistics.WeightedKappa;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Site;

/**
 * How far two informants agree on the same persons, or two who have coded the same interviews on
 * the same passages.
 *
 * @param instrument the instrument
 * @param name what both rated
 * @param words the words they rated with, lowest first
 * @param one the first of them
 * @param other the second
 * @param occasion when
 * @param site the only site that has such ratings, or empty for all sites together
 * @param figures the figures
 */
public record Agreement(
        Instrument instrument,
        String name,
        List<String> words,
        Informant one,
        Informant other,
        Occasion occasion,
        Optional<Site> site,
        Disclosed<Figures> figures) {

    public Agreement {
        words = List.copyOf(words);
    }

    /**
     * Ratings of the same.
     *
     * @param n how many both rated
     * @param same how many of them they rated alike
     * @param higher how many the second rated higher than the first; empty where it would tell of
     *     too few
     * @param equal kappa with every disagreement counting the same
     * @param linear kappa with each step counting the same
     * @param quadratic kappa with the square of the steps
     * @param oneSided whether nearly all ratings are the same word, so that kappa is low although
     *     they agree (Feinstein and Cicchetti 1990)
     */
    public record Figures(
            int n,
            int same,
            OptionalInt higher,
            WeightedKappa equal,
            WeightedKappa linear,
            WeightedKappa quadratic,
            boolean oneSided) {

        /** More than this part of all ratings is nearly all. */
        public static final double NEARLY_ALL = 0.85;

        /** Whether kappa would mislead: too few, nearly one word only, or none at all. */
        public boolean misleads() {
            return n < Caution.FEWEST_PAIRS || oneSided || linear.kappa().isEmpty();
        }
    }
}
