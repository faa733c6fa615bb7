package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import org.verka.evaluation.Distribution.Bin;

/**
 * What may be told of a change of which the means are told.
 *
 * @param before the deviation of everybody before
 * @param after the deviation of everybody after
 * @param pairs what is said of pairs
 * @param reliable how many of them changed reliably
 * @param best whether many had the best value
 * @param spread the distribution, as far as it may be told
 */
record ToldOfChange(
        boolean before,
        boolean after,
        boolean pairs,
        boolean reliable,
        boolean best,
        Optional<Distribution> spread) {

    /** A figure that can be left out, in the order in which they go. */
    enum Figure {
        SPREAD_BEFORE,
        SPREAD_AFTER,
        RELIABLE,
        PAIRS,
        BEFORE,
        AFTER
    }

    ToldOfChange {
        spread = spread.filter(d -> !d.before().isEmpty() || !d.after().isEmpty());
    }

    /** Where nothing must be left out. */
    static ToldOfChange all(Optional<Distribution> spread) {
        return new ToldOfChange(true, true, true, true, true, spread);
    }

    boolean tells(Figure figure) {
        return switch (figure) {
            case SPREAD_BEFORE -> !binsBefore().isEmpty();
            case SPREAD_AFTER -> !binsAfter().isEmpty();
            case RELIABLE -> reliable && pairs;
            case PAIRS -> pairs;
            case BEFORE -> before;
            case AFTER -> after;
        };
    }

    List<Bin> binsBefore() {
        return spread.map(Distribution::before).orElse(List.of());
    }

    List<Bin> binsAfter() {
        return spread.map(Distribution::after).orElse(List.of());
    }

    ToldOfChange without(Figure figure) {
        return new ToldOfChange(
                before && figure != Figure.BEFORE,
                after && figure != Figure.AFTER,
                pairs && figure != Figure.PAIRS,
                reliable && figure != Figure.RELIABLE,
                best,
                spread.map(
                        d -> d.of(figure != Figure.SPREAD_BEFORE, figure != Figure.SPREAD_AFTER)));
    }
}
