package org.verka.evidence;

import java.util.List;

/**
 * What became of a file that was offered to a store.
 *
 * @param added facts that are now stored and were not before
 * @param known facts that were there already, word for word, or were until they were corrected
 * @param contradicting how many facts differ from what is stored; unless a part was asked for,
 *     nothing of the file was then stored and {@code added} is 0
 * @param contradictions the first of them, at most {@link #MOST_CONTRADICTIONS}
 */
public record Receipt(int added, int known, int contradicting, List<Contradiction> contradictions) {

    /** More than this are only counted. */
    public static final int MOST_CONTRADICTIONS = 1000;

    public Receipt {
        contradictions = List.copyOf(contradictions);
    }

    /** Of a file with few contradictions. */
    public Receipt(int added, int known, List<Contradiction> contradictions) {
        this(added, known, contradictions.size(), contradictions);
    }

    /** Whether the file's facts are all in the store now. */
    public boolean complete() {
        return contradicting == 0;
    }
}
