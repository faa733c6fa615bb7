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
 */
public record ImportRecord(
        int number, Arrival arrival, Instant at, String by, int facts, Optional<Undone> undone) {

    /** An import that was undone: its facts are kept and do not count. */
    public record Undone(Instant at, String by, String reason) {}
}
