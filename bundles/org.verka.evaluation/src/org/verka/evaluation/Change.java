package org.verka.evaluation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Scale;
import org.verka.model.Site;

/**
 * What a scale showed before and after.
 *
 * @param instrument the instrument
 * @param scale one of its scales, totals included
 * @param informant who answered; empty when the instrument has only one informant
 * @param site the site, or empty for all sites together
 * @param tested whether a test of the pairs was made, told or not
 * @param figures the figures
 */
public record Change(
        Instrument instrument,
        Scale scale,
        Optional<Informant> informant,
        Optional<Site> site,
        boolean tested,
        Disclosed<Figures> figures) {

    /**
     * The figures of a change. The groups are everybody who answered and the pairs only those who
     * answered twice: the difference between the means of the groups is not the mean difference.
     *
     * @param before everybody before
     * @param after everybody after; the follow-up when the instrument is followed up instead
     * @param pairs those who answered both times
     * @param onlyBefore how many answered before and not after: the drop-out
     * @param onlyAfter how many answered after and not before
     * @param cautions why the comparison must be read with care
     * @param reliable how many changed by more than the error of measurement; empty when the
     *     instrument does not state how much that is, and in a shared evaluation where it would
     *     tell of too few
     * @param distribution how the values are spread over the scale; empty when it has no range, and
     *     in a shared evaluation where it would tell of too few
     */
    public record Figures(
            Group before,
            Group after,
            Pairs pairs,
            int onlyBefore,
            int onlyAfter,
            Set<Caution> cautions,
            Optional<ReliableChange> reliable,
            Optional<Distribution> distribution) {

        public Figures {
            cautions =
                    Collections.unmodifiableSet(
                            cautions.isEmpty()
                                    ? EnumSet.noneOf(Caution.class)
                                    : EnumSet.copyOf(cautions));
        }

        /** Whether a test of the pairs would say more than the answers do. */
        public boolean misleads() {
            return cautions.stream().anyMatch(Caution::misleads);
        }

        /** The pairs, where what they say may be told: not withheld, and not misleading. */
        public Optional<Pairs> told() {
            return pairs.withheld() || misleads() ? Optional.empty() : Optional.of(pairs);
        }

        /** How great a part of those who answered before did not answer after, 0 to 1. */
        public double dropOut() {
            return new DropOut(onlyBefore, before.n()).share();
        }
    }
}
