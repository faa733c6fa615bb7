package org.verka.evaluation.due;

/** How it stands with something that is to come in. */
public enum DueStatus {
    /** The last day has passed and nothing has come in. */
    LATE,
    /** The first day has come, the last has not passed, and nothing has come in. */
    DUE,
    /** The first day has not come. */
    COMING,
    /** Something has come in. */
    DONE
}
