package org.verka.dsl.ide;

import java.net.URI;
import java.util.Optional;
import org.verka.dsl.Collected;

/**
 * Answers what the evidence says about an element of a theory, so that it can be shown beside its
 * line. Asked often and by the thread that reads: an answer must be at hand, or be left out.
 */
@FunctionalInterface
public interface LiveFigures {

    /**
     * The figure to show beside an element, such as "27,3 % (mål 30 %)".
     *
     * @param theory the file that the element is written in
     * @param name the element's qualified name, such as {@code SamordnatStod.Screening} or, for an
     *     indicator, {@code SamordnatStod.TidigUpptackt.Samverkan}
     * @return empty when nothing is known or worth showing
     */
    Optional<String> beside(URI theory, String name);

    /**
     * What was collected about the theories in a file, for the rules that need it; empty when
     * nothing is known.
     */
    default Optional<Collected> collected(URI theory) {
        return Optional.empty();
    }

    /** Whether anything can be known; if not, nobody need look at a theory again for it. */
    default boolean areKnown() {
        return true;
    }

    /** Knows nothing. */
    static LiveFigures none() {
        return new LiveFigures() {
            @Override
            public Optional<String> beside(URI theory, String name) {
                return Optional.empty();
            }

            @Override
            public boolean areKnown() {
                return false;
            }
        };
    }
}
