package org.verka.workbench.judgement;

import org.verka.model.Achievement;
import org.verka.model.Certainty;

/**
 * What stands in the form and is not saved yet.
 *
 * @param day as typed
 */
record Draft(String text, Achievement rating, Certainty certainty, String author, String day) {

    static Draft blank(String author, String day) {
        return new Draft("", Achievement.UNSPECIFIED, Certainty.UNSPECIFIED, author, day);
    }

    /** Whether the user has written something that would be lost. */
    boolean isWritten() {
        return !text.isBlank()
                || rating != Achievement.UNSPECIFIED
                || certainty != Certainty.UNSPECIFIED;
    }
}
