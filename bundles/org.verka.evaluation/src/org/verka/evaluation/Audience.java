package org.verka.evaluation;

/** Who may read an evaluation. */
public enum Audience {
    /** Anybody: what would tell about few enough people to know them is withheld. The default. */
    SHARED,
    /** Those who may see the material itself: everything is shown, and every page says so. */
    INTERNAL
}
