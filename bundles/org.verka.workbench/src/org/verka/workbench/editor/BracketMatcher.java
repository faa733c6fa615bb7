package org.verka.workbench.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which bracket belongs to the one at the cursor. */
public final class BracketMatcher extends DefaultCharacterPairMatcher {

    private static final char[] PAIRS = {'{', '}', '(', ')', '[', ']'};

    /** The brackets of the language. */
    public BracketMatcher() {
        super(PAIRS);
    }
}
