package org.verka.evidence;

import java.util.List;

/**
 * What became of a wish to undo an import.
 *
 * @param outcome what became of it
 * @param facts how many facts no longer count
 * @param corrections the numbers of the later imports that correct it and must be undone first
 */
public record UndoReceipt(Outcome outcome, int facts, List<Integer> corrections) {

    /** What became of it. */
    public enum Outcome {
        /** It is undone. */
        UNDONE,
        /** There is no import with that number. */
        UNKNOWN,
        /** It was undone already. */
        UNDONE_BEFORE,
        /** Later imports correct it. */
        CORRECTED_SINCE
    }

    public UndoReceipt {
        corrections = List.copyOf(corrections);
    }
}
