package org.verka.evidence;

import java.time.Instant;

/**
 * Something that was done with a store.
 *
 * @param at when
 * @param by the user name of who did it
 * @param event what was done
 * @param what to what: a file's path, an import's number, a report's name
 * @param reason why, or empty
 * @param amount how many facts it concerned, 0 when that says nothing
 */
public record LogEntry(
        Instant at, String by, Event event, String what, String reason, long amount) {

    /** What can be done with a store. */
    public enum Event {
        /** A file was taken in; {@code what} is its number and path. */
        IMPORT,
        /** A file was taken in that corrects what was there. */
        CORRECTION,
        /** An import was undone. */
        UNDO,
        /** The material was read for an evaluation or a report. */
        READ,
        /** The material or a part of it was written to a file. */
        EXPORT,
        /**
         * Clients are pseudonyms made with a key from now on; {@code what} is its fingerprint, and
         * the key is nowhere in the store.
         */
        PSEUDONYMS,
        /**
         * Forms of the instrument {@code what} are scored by the rules whose fingerprint is {@code
         * reason} from now on; {@code amount} of them were scored anew.
         */
        SCORING,
        /** A backup was written. */
        BACKUP,
        /** Everything was carried here from another store. */
        MOVE,
        /** What was due was removed. */
        REMOVAL
    }
}
