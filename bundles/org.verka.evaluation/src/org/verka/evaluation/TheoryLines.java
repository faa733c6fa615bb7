package org.verka.evaluation;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Where the elements of a theory are written. */
@FunctionalInterface
public interface TheoryLines {

    /**
     * A line of a theory.
     *
     * @param file the path of the file within the project, with {@code /} between folders, or the
     *     file's name alone when it lies elsewhere
     * @param line its number, from 1
     * @param text the line as it is written, without the space around it
     */
    record Line(String file, int line, String text) {}

    /** Where an element begins; empty for one that is written nowhere. */
    Optional<Line> of(EObject element);

    /** Of a theory that was never text. */
    static TheoryLines none() {
        return element -> Optional.empty();
    }
}
