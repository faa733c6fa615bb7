package org.verka.evaluation.due;

import org.verka.model.Measurement;

/**
 * A line of a follow-up plan of which nobody can say when it is due.
 *
 * @param line the line
 * @param reason why
 */
public record Untold(Measurement line, Reason reason) {

    /** Why nobody can say. */
    public enum Reason {
        /** It is repeated, but neither for how long nor how regularly is said. */
        NO_DATES,
        /** It waits for something that is told in words only. */
        WORDS,
        /** It waits for clients to be enrolled or closed, and no enrolments are taken in. */
        NO_ENROLMENTS,
        /** It waits for a form, and none has come in. */
        NO_FORMS,
        /** It waits for something that leaves no dates of clients, such as an activity. */
        NOT_A_FORM,
        /** What it measures comes in no file, such as an interview. */
        NOT_IN_FILES
    }
}
