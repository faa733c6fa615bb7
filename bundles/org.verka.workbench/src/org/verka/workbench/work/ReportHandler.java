package org.verka.workbench.work;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.verka.evaluation.Audience;

/** Creates a project's evaluation report, for the readers that the user names. */
public final class ReportHandler extends ProjectHandler {

    @Override
    void order(ProjectWork.Order order, IWorkbenchWindow window) {
        audience(window.getShell())
                .ifPresent(audience ->
                        new ReportWork(
                                        order,
                                        audience,
                                        new ReportReader(window.getShell(), texts()))
                                .schedule());
    }

    private Optional<Audience> audience(Shell shell) {
        int answer =
                MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell,
                        texts().get("report.audience.title"),
                        texts().get("report.audience"),
                        0,
                        texts().get("report.audience.shared"),
                        texts().get("report.audience.internal"),
                        texts().get("cancel"));
        return switch (answer) {
            case 0 -> Optional.of(Audience.SHARED);
            case 1 -> Optional.of(Audience.INTERNAL);
            default -> Optional.empty();
        };
    }
}
