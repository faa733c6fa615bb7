package org.verka.dsl.ide.server;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;

/** Files that are still to be checked, what is open in an editor before the rest. */
final class Unchecked {

    private final Set<URI> open = new LinkedHashSet<>();
    private final Set<URI> closed = new LinkedHashSet<>();

    void add(URI file, boolean isOpen) {
        (isOpen ? closed : open).remove(file);
        (isOpen ? open : closed).add(file);
    }

    void remove(URI file) {
        open.remove(file);
        closed.remove(file);
    }

    /** The next one; among those that are open, {@code changed} before the rest. */
    Optional<URI> next(Collection<URI> changed) {
        return open.stream()
                .filter(changed::contains)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .or(() -> closed.stream().findFirst());
    }
}
