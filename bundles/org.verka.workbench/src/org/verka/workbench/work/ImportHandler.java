package org.verka.workbench.work;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.verka.project.Project;

/** Takes in the files that a project's theories name, and says what became of each. */
public final class ImportHandler extends ProjectHandler {

    @Override
    void order(ProjectWork.Order order, IWorkbenchWindow window) {
        new ImportWork(order, window.getShell(), false).schedule();
    }

    /** One import; a second, partial one when the user wants it after seeing what is wrong. */
    private static final class ImportWork extends ProjectWork {

        private final Order order;
        private final Shell shell;
        private final boolean partial;

        ImportWork(Order order, Shell shell, boolean partial) {
            super(order, "import.job", 1);
            this.order = order;
            this.shell = shell;
            this.partial = partial;
        }

        @Override
        void work(Project opened, JobProgress progress) {
            ImportReport report = new ImportReport(opened.importAll(partial, progress), texts());
            shell.getDisplay().asyncExec(() -> show(report));
        }

        private void show(ImportReport report) {
            if (!report.isRefused()) {
                new ImportDialog(shell, report, texts().get("close")).open();
                return;
            }
            String[] buttons = {texts().get("close"), texts().get("import.partial")};
            if (new ImportDialog(shell, report, buttons).open() == 1) {
                new ImportWork(order, shell, true).schedule();
            }
        }
    }
}
