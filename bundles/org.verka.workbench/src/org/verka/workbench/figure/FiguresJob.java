package org.verka.workbench.figure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.verka.dsl.ide.LiveFigures;
import org.verka.project.Project;
import org.verka.project.ProjectException;

/**
 * Works out a project's figures. Opens its evidence for as long as that takes and no longer, since
 * one process at a time may have it; when another has it, tries again later. Once cancelled it
 * tells nothing.
 */
final class FiguresJob extends Job {

    private static final long WHEN_IN_USE_MILLIS = 15_000;

    private final IProject project;
    private final Locale locale;
    private final Consumer<LiveFigures> receiver;

    FiguresJob(IProject project, Locale locale, Consumer<LiveFigures> receiver) {
        super("Verka figures " + project.getName());
        this.project = project;
        this.locale = locale;
        this.receiver = receiver;
        setSystem(true);
        setPriority(DECORATE);
        setRule(new EvidenceTurn());
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (!project.isAccessible()) {
            return Status.CANCEL_STATUS;
        }
        try (Project opened = Project.open(project.getLocation().toPath(), locale)) {
            LiveFigures figures = opened.figures(LocalDate.now());
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            receiver.accept(figures);
            opened.notes().forEach(Platform.getLog(FiguresJob.class)::info);
        } catch (ProjectException e) {
            if (!monitor.isCanceled()) {
                missing(e);
            }
        }
        return Status.OK_STATUS;
    }

    private void missing(ProjectException problem) {
        switch (problem.reason()) {
            case STORE_IN_USE -> schedule(WHEN_IN_USE_MILLIS);
            case NO_FOLDER, NO_THEORY, NO_PROGRAMME -> receiver.accept(LiveFigures.none());
            default -> {
                Platform.getLog(FiguresJob.class).warn(problem.getMessage(), problem);
                receiver.accept(LiveFigures.none());
            }
        }
    }
}
