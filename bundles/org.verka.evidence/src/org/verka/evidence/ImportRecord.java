package org.verka.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * One taking-in of one file.
 *
 * @param number its number, from 1 and growing
 * @param arrival what was taken in
 * @param at when
 * @param by the user name of who took it in
 * @param facts how many facts it stored
 * @param undone when, by whom and why it was undone, if it was
 * @param removed when, by whom and why its facts were removed for good, if they were; this record
 *     without content is then all that is left
 */
public record ImportRecord(
        int number,
        Arrival arrival,
        Instant at,
        String by,
        int facts,
        Optional<Undone> undone,
        Optional<Undone> removed) {

    /** Whether its facts count, but for those that were corrected. */
    public boolean standing() {
        return undone.isEmpty() && removed.isEmpty();
    }

    /** That an import was undone, which keeps its facts without counting them, or removed. */
    public record Undone(Instant at, String by, String reason) {}
}
