package org.verka.evaluation.sites;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.verka.evaluation.Caution;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.Group;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Scale;
import org.verka.model.Site;

/**
 * A scale at several sites, side by side.
 *
 * @param instrument the instrument
 * @param scale one of its scales
 * @param kind what the figures are
 * @param rows site by site in the order of the theory, informants beside each other, and last all
 *     sites together where that is told
 */
public record ComparedScale(Instrument instrument, Scale scale, Kind kind, List<Row> rows) {

    public ComparedScale {
        rows = List.copyOf(rows);
    }

    /** What a mean is of. */
    public enum Kind {
        /** After minus before, of those who answered both times. */
        CHANGE,
        /** The value of everybody who answered, after when anybody did; no pairs are known. */
        LEVEL
    }

    /**
     * One site and informant.
     *
     * @param site the site; empty for all sites together
     * @param informant who answered; empty when there is no choice
     * @param reported whether the site sent its figures without forms
     * @param figures the figures
     * @param levels where a site sent no change, what it sent instead
     */
    public record Row(
            Optional<Site> site,
            Optional<Informant> informant,
            boolean reported,
            Disclosed<Figures> figures,
            Optional<Levels> levels) {}

    /** The values of everybody who answered before and after; who answered twice is not known. */
    public record Levels(Group before, Group after) {}

    /**
     * Figures of a site.
     *
     * @param n how many the mean is of
     * @param dropOut how many answered before and not after; empty where that is not known
     * @param mean their mean; empty when {@code n} is 0, and where a change would mislead
     * @param lower lower limit of its 95 % confidence interval; empty where the mean is, and when
     *     {@code n} is below 2
     * @param upper upper limit of the same
     * @param cautions why it must be read with care
     */
    public record Figures(
            int n,
            OptionalInt dropOut,
            OptionalDouble mean,
            OptionalDouble lower,
            OptionalDouble upper,
            Set<Caution> cautions) {
        public Figures {
            cautions =
                    Collections.unmodifiableSet(
                            cautions.isEmpty()
                                    ? EnumSet.noneOf(Caution.class)
                                    : EnumSet.copyOf(cautions));
        }

        /** Whether there are so few that an interval would say more than the answers do. */
        public boolean tooFew() {
            return n < Caution.FEWEST_PAIRS;
        }
    }
}
