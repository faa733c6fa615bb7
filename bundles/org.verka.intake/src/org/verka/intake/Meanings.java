package org.verka.intake;

import java.util.Optional;
import java.util.function.Function;

/**
 * What the words of one column mean, each looked up once.
 *
 * @param <T> what they may mean
 */
final class Meanings<T> {

    private final MetTexts<Optional<T>> known = new MetTexts<>();

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
            known.put(word, found);
        }
        return found;
    }
}
