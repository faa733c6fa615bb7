package org.verka.intake;

import java.util.Optional;
import java.util.function.Function;

/**
 * What the cells of one column say. Equal texts say the same, for a file tells once for a column
 * what its codes stand for; so each that nothing is wrong with is worked out once.
 *
 * @param <T> what they say
 */
final class CellValues<T> {

    private final Bound at;
    private final Function<Cells, Optional<T>> work;
    private final MetTexts<Optional<T>> met = new MetTexts<>();

    /**
     * @param work what the cell says, by its text and what the file says that this stands for;
     *     empty when it says nothing, or something that was reported
     */
    CellValues(Bound at, Function<Cells, Optional<T>> work) {
        this.at = at;
        this.work = work;
    }

    Optional<T> of(Cells cells) {
        String text = cells.raw(at);
        Optional<T> known = met.get(text);
        if (known != null) {
            return known;
        }
        int reports = cells.reports();
        Optional<T> value = work.apply(cells);
        if (reports == cells.reports()) {
            met.put(text, value);
        }
        return value;
    }
}
