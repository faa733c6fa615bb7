package org.verka.workbench.editor.reference;

import java.util.Comparator;
import org.eclipse.lsp4j.Location;

/**
 * One place where a name is given or used.
 *
 * @param text the line of the text that it is on
 */
record Use(Location place, String text) implements Comparable<Use> {

    private static final Comparator<Use> ORDER =
            Comparator.comparing((Use u) -> u.place().getUri())
                    .thenComparing(Use::line)
                    .thenComparing(u -> u.place().getRange().getStart().getCharacter());

    /** Counted from 1. */
    int line() {
        return place.getRange().getStart().getLine() + 1;
    }

    /** The last part of the file's address. */
    String file() {
        return place.getUri().substring(place.getUri().lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(Use other) {
        return ORDER.compare(this, other);
    }
}
