package org.verka.evaluation.chain;

import java.util.List;
import org.verka.evaluation.StatedFactor;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.model.Assumption;
import org.verka.model.Cause;
import org.verka.model.NumberedLink;

/**
 * What the evidence says of a link in a results chain.
 *
 * @param numbered the link
 * @param verdict what it says
 * @param from what is known of its beginning
 * @param to what is known of its end
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
