package org.verka.evaluation;

import java.util.Comparator;
import java.util.List;

/**
 * Which files the facts of an evaluation come from. What was collected after its day or elsewhere
 * is not among them.
 *
 * @param entries by kind, name, site and file
 */
public record Provenance(List<Entry> entries) {

    public Provenance {
        entries = entries.stream().sorted(Entry.ORDER).toList();
    }

    /** Of which kind facts are. */
    public enum Kind {
        /** Filled-in forms, by instrument. */
        FORMS,
        /** What was reported of a group, by instrument. */
        AGGREGATES,
        /** Counts that units report, by count. */
        COUNTS,
        /** Entries of what was done, by activity. */
        ACTIVITIES,
        /** Enrolments. */
        ENROLMENTS,
        /** Staff time. */
        TIME,
        /** Factors that somebody has stated. */
        FACTORS,
        /** Interviews. */
        INTERVIEWS
    }

    /**
     * How many facts of one kind come from one file.
     *
     * @param name the name of their instrument, count or activity; empty for other kinds
     * @param site the site's name
     * @param file the file's path within the project
     */
    public record Entry(Kind kind, String name, String site, String file, int facts) {

        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::kind)
                        .thenComparing(Entry::name)
                        .thenComparing(Entry::site)
                        .thenComparing(Entry::file);
    }
}
