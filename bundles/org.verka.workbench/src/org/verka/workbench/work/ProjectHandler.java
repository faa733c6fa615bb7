package org.verka.workbench.work;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verka.workbench.text.Texts;

/** A command on one project, whose texts are saved first. */
abstract class ProjectHandler extends AbstractHandler {

    private final Texts texts = Texts.ofWorkbench();

    /** Orders the work on a project; everything in it is saved. */
    abstract void order(ProjectWork.Order order, IWorkbenchWindow window);

    final Texts texts() {
        return texts;
    }

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<IProject> project = new ChosenProject(texts).of(event);
        if (project.isPresent() && new UnsavedTexts(texts).save(project.get(), window)) {
            Shell shell = window.getShell();
            ProblemDialog problems = new ProblemDialog(shell, texts);
            order(new ProjectWork.Order(project.get(), shell, texts, problems), window);
        }
        return null;
    }
}
