package org.verka.dsl.ide.fixes;

import java.util.Comparator;
import java.util.List;
import org.verka.dsl.words.Replacement;

/**
 * One way to mend a finding.
 *
 * @param title what it does, in the reader's language
 * @param changes what it changes in the file of the finding; pieces do not overlap, and are in the
 *     order of the file
 */
record Proposal(String title, List<Replacement> changes) {

    Proposal {
        changes = changes.stream().sorted(Comparator.comparingInt(Replacement::offset)).toList();
    }

    /** {@code text} with the changes made. */
    String in(String text) {
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (Replacement change : changes) {
            changed.append(text, from, change.offset()).append(change.text());
            from = change.offset() + change.length();
        }
        return changed.append(text, from, text.length()).toString();
    }
}
