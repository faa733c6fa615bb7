package org.verka.workbench.editor;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** A command on the theory in the active editor; does nothing when there is none. */
public abstract class TheoryHandler extends AbstractHandler {

    /** Does what the user asked for, without holding up the window. */
    protected abstract void execute(ActiveTheory theory);

    @Override
    public final Object execute(ExecutionEvent event) {
        Optional<ActiveTheory> theory = ActiveTheory.of(event);
        theory.ifPresent(this::execute);
        return null;
    }
}
