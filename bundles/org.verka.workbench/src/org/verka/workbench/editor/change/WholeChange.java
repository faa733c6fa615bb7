package org.verka.workbench.editor.change;

import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;

/**
 * Changes of several files that are undone together without a question: whoever made them in one
 * step expects no other, and the platform's question knows English only.
 */
final class WholeChange extends CompositeChange {

    private static final Object[] NONE = {};

    WholeChange(String name, Change[] parts) {
        super(name, parts);
    }

    /** None, by which the platform takes the change for one of the text that is before the user. */
    @Override
    public Object[] getAffectedObjects() {
        return NONE;
    }

    @Override
    protected Change createUndoChange(Change[] undoOfParts) {
        return new WholeChange(getName(), undoOfParts);
    }
}
