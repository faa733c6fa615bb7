package org.verka.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the words of one column mean, each looked up once.
 *
 * @param <T> what they may mean
 */
final class Meanings<T> {

    /** More different words than this are looked up each time. */
    private static final int MOST_WORDS = 1000;

    private final Map<String, Optional<T>> known = new HashMap<>();

    /**
     * What a cell means, or what the file says that its code stands for.
     *
     * @param meaning what a word means; the same for every row
     */
    Optional<T> of(Cells cells, Bound at, Function<String, Optional<T>> meaning) {
        return cells.meant(at, word -> known(word, meaning));
    }

    private Optional<T> known(String word, Function<String, Optional<T>> meaning) {
        Optional<T> found = known.get(word);
        if (found == null) {
            found = meaning.apply(word);
            if (known.size() < MOST_WORDS) {
                known.put(word, found);
            }
        }
        return found;
    }
}
