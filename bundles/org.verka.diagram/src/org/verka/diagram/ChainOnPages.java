package org.verka.diagram;

import java.util.List;
import java.util.Optional;
import org.verka.diagram.ChainLayout.Column;

/** A results chain in figures that can be read on a page. */
public sealed interface ChainOnPages {

    /** The whole chain in one figure. */
    record Whole(Drawing figure) implements ChainOnPages {}

    /**
     * A chain that is too large for a page.
     *
     * @param overview all of it with names cut short; empty when even that is too large
     * @param parts the same with whole names; every link stands in one of them
     */
    record Split(Optional<Drawing> overview, List<Part> parts) implements ChainOnPages {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A figure of some links.
     *
     * @param column which column its links lead to
     * @param links their numbers
     */
    record Part(Drawing figure, Column column, List<Integer> links) {
        public Part {
            links = List.copyOf(links);
        }
    }
}
