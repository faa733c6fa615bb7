package org.verka.dsl.ide.fixes;

import java.io.StringReader;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Tries proposals on a text that is only half readable, where a fix must not make anything less
 * readable. Each trial reads the text anew, so that one question makes only so many.
 */
final class Trials {

    private static final int MOST = 12;

    private final IParser parser;
    private final ICompositeNode root;
    private final CancelIndicator cancelled;
    private final long faults;
    private int made;

    Trials(IParser parser, ICompositeNode root, CancelIndicator cancelled) {
        this.parser = parser;
        this.root = root;
        this.cancelled = cancelled;
        this.faults = faults(root);
    }

    /** Whether a proposal keeps the text as readable as it is; false when too many were tried. */
    boolean keepsReadable(Proposal proposal) {
        if (faults == 0) {
            return true;
        }
        if (made >= MOST || cancelled.isCanceled()) {
            return false;
        }
        made++;
        String mended = proposal.in(root.getText());
        return faults(parser.parse(new StringReader(mended)).getRootNode()) <= faults;
    }

    private static long faults(ICompositeNode root) {
        return StreamSupport.stream(root.getAsTreeIterable().spliterator(), false)
                .filter(node -> node.getSyntaxErrorMessage() != null)
                .count();
    }
}
