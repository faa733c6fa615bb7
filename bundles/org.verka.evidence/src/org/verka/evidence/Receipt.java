package org.verka.evidence;

import java.util.List;

/**
 * What became of a file that was offered to a store.
 *
 * @param added facts that are now stored and were not before
 * @param known facts that were there already, word for word
 * @param contradictions facts that differ from what is stored; when there is any, nothing of the
 *     file was stored and {@code added} is 0
 */
public record Receipt(int added, int known, List<Contradiction> contradictions) {
    public Receipt {
        contradictions = List.copyOf(contradictions);
    }

    /** Whether the file's facts are all in the store now. */
    public boolean complete() {
        return contradictions.isEmpty();
    }
}
