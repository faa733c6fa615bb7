package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evaluation.statistics.FriedmanTest;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Scale;
import org.verka.model.Site;

/**
 * How a scale went over more than two measurements of the same people.
 *
 * @param instrument the instrument
 * @param scale one of its scales
 * @param informant who answered; empty when the instrument has only one informant
 * @param site the site, or empty for all sites together
 * @param figures the figures
 */
public record Course(
        Instrument instrument,
        Scale scale,
        Optional<Informant> informant,
        Optional<Site> site,
        Disclosed<Figures> figures) {

    /**
     * The figures of those who have them all.
     *
     * @param steps the measurements in order, at least three, each of the same people
     * @param friedman Friedman's test over them; empty when nobody's answers differ
     * @param slope the mean of each one's own straight line; empty with fewer than two
     * @param measured how many have two measurements or more, of whom the rest have fewer
     */
    public record Figures(
            List<Step> steps,
            Optional<FriedmanTest> friedman,
            Optional<Slope> slope,
            int measured) {

        public Figures {
            steps = List.copyOf(steps);
        }

        /** How many have all the measurements. */
        public int complete() {
            return steps.get(0).group().n();
        }

        /** Whether a test would say more than the answers do. */
        public boolean misleads() {
            return complete() < Caution.FEWEST_PAIRS || lost().isMuch();
        }

        /** The part of those measured twice or more who lack some measurement, 0 to 1. */
        public double dropOut() {
            return lost().share();
        }

        private DropOut lost() {
            return new DropOut(measured - complete(), measured);
        }
    }

    /**
     * A measurement.
     *
     * @param occasion when in the clients' way; empty when the measurements are only numbered
     * @param number from 1
     * @param group the answers
     */
    public record Step(Optional<Occasion> occasion, int number, Group group) {}

    /**
     * The mean change per month, as a summary of each one's own line (Matthews and others 1990).
     *
     * @param mean per month of 30.4375 days
     * @param lower lower limit of its 95 % confidence interval (Student's t); empty without spread
     * @param upper upper limit of the same
     * @param p the two-sided probability of the t-test against 0; empty without spread
     * @param n how many lines
     */
    public record Slope(
            double mean, OptionalDouble lower, OptionalDouble upper, OptionalDouble p, int n) {}
}
