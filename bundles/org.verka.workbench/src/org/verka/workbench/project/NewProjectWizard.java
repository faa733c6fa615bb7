package org.verka.workbench.project;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.verka.dsl.words.Language;
import org.verka.workbench.text.Texts;

/** Makes a project with a first theory from the answers to the eight questions, and opens it. */
public final class NewProjectWizard extends Wizard implements INewWizard {

    private final Texts texts = Texts.ofWorkbench();
    private final NewProjectPage page = new NewProjectPage(texts);
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        setWindowTitle(texts.get("project.window"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        String name = page.projectName();
        FirstAnswers answers = page.answers();
        MadeProject made =
                new MadeProject(
                        name,
                        folder ->
                                Files.writeString(
                                        folder.resolve(name + ".verka"),
                                        answers.theory(Language.of(texts.locale())),
                                        StandardOpenOption.CREATE_NEW));
        try {
            getContainer().run(true, false, made);
        } catch (InvocationTargetException e) {
            ErrorDialog.openError(
                    getShell(),
                    texts.get("example.failed.title"),
                    texts.get("project.failed", name),
                    Problems.status(e.getCause()));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        new TheoryFiles(workbench).openFirst(made.project());
        return true;
    }
}
