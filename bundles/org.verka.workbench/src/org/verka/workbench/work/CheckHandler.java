package org.verka.workbench.work;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.verka.dsl.Finding;
import org.verka.dsl.Severity;
import org.verka.project.Progress;
import org.verka.project.Project;
import org.verka.workbench.window.TheoryPerspective;

/** Checks a project's theories against the rules and says how many findings there are. */
public final class CheckHandler extends ProjectHandler {

    @Override
    void order(ProjectWork.Order order, IWorkbenchWindow window) {
        new CheckWork(order, window).schedule();
    }

    /** The check itself; the findings stand as markers already, put there by the server. */
    private static final class CheckWork extends ProjectWork {

        private final IWorkbenchWindow window;
        private final String project;

        CheckWork(Order order, IWorkbenchWindow window) {
            super(order, "check.job", 1);
            this.window = window;
            this.project = order.project().getName();
        }

        @Override
        void work(Project opened, JobProgress progress) {
            progress.begin(Progress.Stage.CHECK, 0);
            String summary = summary(opened.check().findings());
            window.getShell().getDisplay().asyncExec(() -> show(summary));
        }

        private String summary(List<Finding> findings) {
            if (findings.isEmpty()) {
                return texts().get("check.clean", project);
            }
            return texts().get(
                            "check.findings",
                            project,
                            count(findings, Severity.ERROR),
                            count(findings, Severity.WARNING),
                            count(findings, Severity.INFORMATION));
        }

        private static long count(List<Finding> findings, Severity severity) {
            return findings.stream().filter(f -> f.severity() == severity).count();
        }

        private void show(String summary) {
            try {
                window.getActivePage().showView(TheoryPerspective.FINDINGS);
            } catch (PartInitException e) {
                Platform.getLog(CheckHandler.class).log(e.getStatus());
            }
            MessageDialog.openInformation(window.getShell(), texts().get("check.title"), summary);
        }
    }
}
