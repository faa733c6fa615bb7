package org.verka.workbench.work;

import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.verka.project.ProjectException;
import org.verka.workbench.text.Texts;

/** Says what kept work from being done and what to do about it; may be told on any thread. */
final class ProblemDialog implements Consumer<Throwable> {

    private final Shell shell;
    private final Display display;
    private final Texts texts;

    ProblemDialog(Shell shell, Texts texts) {
        this.shell = shell;
        this.display = shell.getDisplay();
        this.texts = texts;
    }

    @Override
    public void accept(Throwable problem) {
        String message =
                problem instanceof ProjectException
                        ? problem.getMessage()
                        : texts.get("failed", problem, Platform.getLogFileLocation());
        display.asyncExec(() -> {
            if (!shell.isDisposed()) {
                MessageDialog.openError(shell, texts.get("failed.title"), message);
            }
        });
    }
}
