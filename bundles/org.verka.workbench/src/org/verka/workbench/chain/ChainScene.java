package org.verka.workbench.chain;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.verka.diagram.Drawing;

/**
 * A results chain ready to be shown: what is drawn, and what can be pointed at in it.
 *
 * @param figure the drawing without its legend
 * @param saved the drawing as it stands in a report, with its legend
 * @param legends what its signs mean, in rows of several widths, the widest first; none when it
 *     does not show what the evidence says
 * @param overview what is said of the whole, a line each
 * @param parts boxes in the order of the theory, each followed by the arrows that begin at it
 */
record ChainScene(
        Drawing figure,
        Drawing saved,
        List<Drawing> legends,
        List<String> overview,
        List<ChainPart> parts) {

    ChainScene {
        legends = List.copyOf(legends);
        overview = List.copyOf(overview);
        parts = List.copyOf(parts);
    }

    /** Whether it shows what the evidence says. */
    boolean judged() {
        return !legends.isEmpty();
    }

    /** The part at a point of the drawing: a box before an arrow, a sign before a line. */
    OptionalInt at(double x, double y) {
        OptionalInt sign = first(p -> p.area().contains(x, y));
        return sign.isPresent() ? sign : first(p -> p.contains(x, y));
    }

    /** The first part with the given title; empty when it is gone. */
    OptionalInt named(String title) {
        return first(p -> p.title().equals(title));
    }

    private OptionalInt first(Predicate<ChainPart> wanted) {
        return IntStream.range(0, parts.size()).filter(i -> wanted.test(parts.get(i))).findFirst();
    }
}
