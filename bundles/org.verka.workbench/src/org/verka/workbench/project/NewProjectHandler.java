package org.verka.workbench.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verka.workbench.text.Texts;

/** Opens the wizard that makes a project with a first theory. */
public final class NewProjectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        NewProjectWizard wizard = new NewProjectWizard();
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        new WizardWindow(window.getShell(), wizard, Texts.ofWorkbench()).open();
        return null;
    }
}
