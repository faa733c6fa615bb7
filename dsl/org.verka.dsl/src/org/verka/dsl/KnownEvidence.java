package org.verka.dsl;

import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/**
 * Knows what has been collected about the theories of a file, for a checker that runs while they
 * are written. Asked with every check, by the thread that checks: an answer must be at hand, or be
 * left out.
 */
@FunctionalInterface
public interface KnownEvidence {

    /** What has been collected about the theories in {@code file}; empty when nothing is known. */
    Optional<Collected> about(URI file);

    /** Knows nothing. */
    static KnownEvidence none() {
        return file -> Optional.empty();
    }
}
