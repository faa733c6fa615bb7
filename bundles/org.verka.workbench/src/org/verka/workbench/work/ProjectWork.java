package org.verka.workbench.work;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.verka.project.Project;
import org.verka.project.ProjectException;
import org.verka.workbench.project.Problems;
import org.verka.workbench.text.Texts;

/**
 * Work on a project in the background, with progress and a way to stop it. What is known to go
 * wrong is handed to whoever ordered the work; two pieces of work on one project take turns, since
 * only one may have its evidence open.
 */
abstract class ProjectWork extends Job {

    private final IProject project;
    private final Texts texts;
    private final Consumer<Throwable> onProblem;

    ProjectWork(String name, IProject project, Texts texts, Consumer<Throwable> onProblem) {
        super(name);
        this.project = project;
        this.texts = texts;
        this.onProblem = onProblem;
        setUser(true);
        setRule(new OneAtATime(project));
    }

    /**
     * Does the work.
     *
     * @throws Exception whatever kept it from being done
     */
    abstract void work(Project opened, JobProgress progress) throws Exception;

    final Texts texts() {
        return texts;
    }

    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        Path folder = project.getLocation().toFile().toPath();
        try (Project opened = Project.open(folder, texts.locale())) {
            work(opened, new JobProgress(monitor, Work.STAGES, texts));
            project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            return Status.OK_STATUS;
        } catch (ProjectException e) {
            return failed(e, e.reason() == ProjectException.Reason.CANCELLED);
        } catch (Exception e) { // the border between the user and everything below
            return failed(e, monitor.isCanceled());
        }
    }

    private IStatus failed(Exception problem, boolean cancelled) {
        try {
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
        } catch (CoreException e) {
            problem.addSuppressed(e);
        }
        if (cancelled) {
            return Status.CANCEL_STATUS;
        }
        org.eclipse.core.runtime.Platform.getLog(ProjectWork.class).log(Problems.status(problem));
        onProblem.accept(problem);
        return Status.OK_STATUS;
    }

    /** Holds back other work on the same project, and nothing else. */
    private record OneAtATime(IProject project) implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this || rule instanceof IResource;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule instanceof OneAtATime other && other.project.equals(project);
        }
    }
}
