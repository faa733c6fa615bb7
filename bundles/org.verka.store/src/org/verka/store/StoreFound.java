package org.verka.store;

import java.util.List;

/**
 * What a check of a store found.
 *
 * @param forms how many forms there are, also those that do not count
 * @param answers how many answers they have
 * @param others how many other facts there are
 * @param faults what cannot be right; empty when all is well
 */
public record StoreFound(long forms, long answers, long others, List<StoreFault> faults) {
    public StoreFound {
        faults = List.copyOf(faults);
    }
}
