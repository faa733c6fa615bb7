package org.verka.workbench.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.verka.project.Project;
import org.verka.project.ProjectException;
import org.verka.report.document.ReportException;
import org.verka.workbench.figure.EvidenceTurn;
import org.verka.workbench.figure.ProjectFigures;
import org.verka.workbench.project.Problems;
import org.verka.workbench.text.Texts;

/**
 * Work on a project in the background, with progress and a way to stop it. What goes wrong is
 * handed to whoever ordered the work, on the job's thread. Pieces of work take turns, since only
 * one may have a project's evidence open and only one may write reports.
 */
abstract class ProjectWork extends Job {

    private final Order order;
    private final int stages;

    ProjectWork(Order order, String nameKey, int stages) {
        super(order.texts().get(nameKey, order.project().getName()));
        this.order = order;
        this.stages = stages;
        setUser(true);
        setRule(new EvidenceTurn());
    }

    /**
     * What work is ordered for.
     *
     * @param shell of the window that ordered it
     * @param onProblem is told what kept the work from being done
     */
    record Order(IProject project, Shell shell, Texts texts, Consumer<Throwable> onProblem) {}

    /**
     * Does the work.
     *
     * @throws ProjectException when the project cannot be worked with
     * @throws IOException when a file cannot be read or written
     */
    abstract void work(Project opened, JobProgress progress) throws IOException;

    /** Tells what came of the work, once the user can read it. */
    final void tell(String titleKey, String text) {
        tell(MessageDialog.INFORMATION, titleKey, text);
    }

    /**
     * The same of work that may have come to nothing.
     *
     * @param kind of {@link MessageDialog}
     */
    final void tell(int kind, String titleKey, String text) {
        onScreen(() -> MessageDialog.open(kind, shell(), texts().get(titleKey), text, SWT.NONE));
    }

    /** Goes on with the user, who may have to answer something. */
    final void onScreen(Runnable next) {
        shell().getDisplay().asyncExec(next);
    }

    /** What it was ordered for, so that more can be. */
    final Order order() {
        return order;
    }

    final Shell shell() {
        return order.shell();
    }

    final Texts texts() {
        return order.texts();
    }

    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        Path folder = order.project().getLocation().toFile().toPath();
        try (Project opened = Project.open(folder, texts().locale())) {
            work(opened, new JobProgress(monitor, stages, texts()));
            return Status.OK_STATUS;
        } catch (ProjectException e) {
            return e.reason() == ProjectException.Reason.CANCELLED
                    ? Status.CANCEL_STATUS
                    : failed(e);
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | UncheckedIOException | ReportException e) {
            return failed(e);
        } finally {
            new Refresh(order.project()).schedule();
            PlatformUI.getWorkbench().getService(ProjectFigures.class).refresh(order.project());
        }
    }

    private IStatus failed(Exception problem) {
        Platform.getLog(ProjectWork.class).log(Problems.status(problem));
        order.onProblem().accept(problem);
        return Status.OK_STATUS;
    }
}
