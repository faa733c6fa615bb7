package org.verka.evidence;

/** When, in a client's way through a programme, a form was answered. */
public enum Occasion {
    /** The baseline, before the intervention starts. */
    BEFORE,
    /** When the intervention ends. */
    AFTER,
    /** A while after it ended, such as six months after the base interview. */
    FOLLOW_UP
}
