package org.verka.workbench.work;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

/** Creates a project's evaluation report, for the readers that the user names. */
public final class ReportHandler extends ProjectHandler {

    @Override
    void order(ProjectWork.Order order, IWorkbenchWindow window) {
        ReportDialog dialog = new ReportDialog(window.getShell(), texts());
        if (dialog.open() == Window.OK) {
            new ReportWork(
                            order,
                            dialog.audience(),
                            dialog.correction(),
                            dialog.readers(),
                            new ReportReader(window.getShell(), texts()))
                    .schedule();
        }
    }
}
