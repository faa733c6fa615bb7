package org.verka.workbench.project;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.verka.workbench.text.Texts;

/** Makes a project in the workspace from one of the examples, and opens its theory. */
public final class NewFromExampleWizard extends Wizard implements INewWizard {

    private final Texts texts = Texts.ofWorkbench();
    private final NewFromExamplePage page = new NewFromExamplePage(texts);
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        setWindowTitle(texts.get("example.window"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ExampleProject example = new ExampleProject(page.example(), page.projectName());
        try {
            getContainer().run(true, false, example);
        } catch (InvocationTargetException e) {
            ErrorDialog.openError(
                    getShell(),
                    texts.get("example.failed.title"),
                    texts.get("example.failed", page.projectName()),
                    Problems.status(e.getCause()));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        IProject project = example.project();
        new TheoryFiles(workbench).openFirst(project);
        return true;
    }
}
