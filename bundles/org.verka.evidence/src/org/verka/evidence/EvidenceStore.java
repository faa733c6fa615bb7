package org.verka.evidence;

import java.util.Collection;
import java.util.List;

/**
 * Keeps facts, and overwrites none: a correction is a new fact that takes the place of an earlier
 * one, an undone import is kept and does not count. A file's facts are stored whole or not at all,
 * also when the process is killed on the way, and a fact that is there already is not stored twice.
 * Not safe for use by several threads.
 */
public interface EvidenceStore extends AutoCloseable {

    /**
     * Begins to take in a file. One at a time; a fact that was corrected since is known when it
     * arrives again as it was.
     *
     * @throws StoreException when the store cannot take it
     */
    Import begin(Arrival arrival);

    /**
     * Stores what a file told.
     *
     * @param facts what it told; no two with equal keys
     * @throws StoreException when the store cannot take it; nothing of the file is then stored
     * @throws IllegalArgumentException when two facts have equal keys or a text is too long
     */
    default Receipt add(Arrival arrival, Collection<? extends Fact> facts) {
        try (Import taking = begin(arrival)) {
            facts.forEach(taking::add);
            return taking.commit();
        }
    }

    /** {@link #add(Arrival, Collection)} of a file of which no programme is known. */
    default Receipt add(String path, String sha256, Collection<? extends Fact> facts) {
        return add(Arrival.of(path, sha256), facts);
    }

    /** Everything that counts. */
    Evidence read();

    /** Every import, undone ones too, oldest first. */
    List<ImportRecord> imports();

    /**
     * All that was ever stored under the key of a fact, oldest first: how the fact came to be what
     * it is.
     */
    List<StoredFact> history(Fact fact);

    /**
     * Undoes an import as a whole. What it corrected counts again.
     *
     * @param number the import's number
     * @param reason why; not blank
     */
    UndoReceipt undo(int number, String reason);

    /** Writes in the log that somebody has read, exported or carried something. */
    void note(LogEntry.Event event, String what, String reason, long amount);

    /** What was done with the store, oldest first. */
    List<LogEntry> log();

    @Override
    void close();
}
