package org.verka.workbench.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verka.workbench.text.Texts;

/** Opens the wizard that makes a project from an example. */
public final class NewFromExampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        NewFromExampleWizard wizard = new NewFromExampleWizard();
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        new WizardWindow(window.getShell(), wizard, Texts.ofWorkbench()).open();
        return null;
    }
}
