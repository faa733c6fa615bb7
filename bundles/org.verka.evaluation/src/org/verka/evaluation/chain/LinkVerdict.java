package org.verka.evaluation.chain;

/**
 * What the evidence says of a link or of a path of links. What was not done has failed in the
 * doing, and what was done and not followed by change has failed in the theory (Weiss 1997, New
 * Directions for Evaluation 76:41–55). That a change followed does not show that it was caused.
 */
public enum LinkVerdict {
    /** What should lead to the result did not come about: nothing is known of the theory. */
    NOT_DONE,
    /** It came about, and the result did not change as wanted. */
    NOT_FOLLOWED,
    /** It came about, and the result changed by some indicators or at some sites only. */
    CONTRADICTORY,
    /** It came about, and the result changed as wanted. */
    FOLLOWED,
    /** There is too little data to say any of this. */
    TOO_LITTLE_DATA
}
