package org.verka.evaluation.chain;

import java.util.List;
import java.util.Optional;
import org.verka.evaluation.StatedFactor;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.model.Assumption;
import org.verka.model.Cause;
import org.verka.model.NumberedLink;
import org.verka.model.Site;

/**
 * What the evidence says of a link in a results chain.
 *
 * @param numbered the link
 * @param verdict what it says
 * @param from what is known of its beginning
 * @param to what is known of its end
 * @param bySite what its end says at the sites that can be told apart
 * @param allAside why nothing that was measured of its end counts; empty when something does
 * @param lacking what else its end requires and did not come about, when it requires all; then a
 *     result that did not come tells nothing of this link
 * @param assumptions what it rests on: what it names, and what concerns one of its ends
 * @param touching the factors that touch its beginning or its end, in the order of the evaluation
 */
public record LinkEvidence(
        NumberedLink numbered,
        LinkVerdict verdict,
        CauseEvidence from,
        CauseEvidence to,
        BySite bySite,
        Optional<Aside> allAside,
        List<Cause> lacking,
        List<TriedAssumption> assumptions,
        List<StatedFactor> touching) {

    public LinkEvidence {
        lacking = List.copyOf(lacking);
        assumptions = List.copyOf(assumptions);
        touching = List.copyOf(touching);
    }

    /** Whether nothing in the theory tells how anybody would know that this link holds. */
    public boolean untested() {
        return from.standing() == Standing.UNWATCHED || to.standing() == Standing.UNWATCHED;
    }

    /** Why what was measured of the end of a link does not count. */
    public enum Aside {
        /** It was measured before anything of the beginning was done. */
        BEFORE,
        /** The beginning came about at other sites only. */
        NOT_THERE
    }

    /**
     * What the end of a link says site by site. A site with measures that disagree is not here.
     *
     * @param changed the sites where it changed as wanted
     * @param unchanged those where it did not
     * @param notThere those that do not count as the beginning came about at others only
     * @param before those that do not count as the latest measurement was before the beginning
     */
    public record BySite(
            List<Site> changed, List<Site> unchanged, List<Site> notThere, List<Site> before) {
        public BySite {
            changed = List.copyOf(changed);
            unchanged = List.copyOf(unchanged);
            notThere = List.copyOf(notThere);
            before = List.copyOf(before);
        }

        /** Whether sites went different ways. */
        public boolean differ() {
            return !changed.isEmpty() && !unchanged.isEmpty();
        }

        /** Whether the sites say more than all of them together. */
        public boolean tells() {
            return differ() || !notThere.isEmpty() || !before.isEmpty();
        }
    }

    /**
     * An assumption with what speaks against it and for it.
     *
     * @param against hindering factors that touch it
     * @param inFavour helping factors that touch it
     */
    public record TriedAssumption(
            Assumption assumption, List<StatedFactor> against, List<StatedFactor> inFavour) {
        public TriedAssumption {
            against = List.copyOf(against);
            inFavour = List.copyOf(inFavour);
        }

        /** Whether somebody has stated that it does not hold. */
        public boolean challenged() {
            return !against.isEmpty();
        }
    }
}
