package org.verka.evaluation;

import java.util.List;

/**
 * What a theory says otherwise in a version than in the one before it.
 *
 * @param from the earlier version
 * @param to the later one
 * @param changes what differs, in words: of each element a line that names it, then its changes
 */
public record TheoryDrift(String from, String to, List<List<String>> changes) {
    public TheoryDrift {
        changes = changes.stream().map(List::copyOf).toList();
    }
}
