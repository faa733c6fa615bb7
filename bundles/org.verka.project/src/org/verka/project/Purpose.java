package org.verka.project;

import java.util.Locale;

/** What evidence is read for, as the log has it. */
enum Purpose {
    /** The rules that hold a theory against what came in. */
    CHECK,
    /** An evaluation and its report. */
    REPORT,
    /** What is due, which tells of single clients. */
    DUE,
    /** Figures beside the lines of a theory, once for each time that an editor opens it. */
    FIGURES,
    /** What an import would do, which tells of clients without a pair. */
    DRY_RUN,
    /** A question in SQL, which is the reason in the log. */
    SQL;

    /** The word in the log. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
