package org.verka.workbench.editor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.verka.workbench.text.Texts;

/** Tells the user why something was not done. */
public final class Notice {

    private Notice() {}

    /** Waits until the user has read it. */
    public static void show(Shell shell, Texts texts, String message) {
        MessageDialog.open(
                MessageDialog.INFORMATION,
                shell,
                texts.get("notice.title"),
                message,
                0,
                texts.get("close"));
    }

    /** The same for a file that could not be written or opened; the log has the particulars. */
    public static void show(Shell shell, Texts texts, CoreException problem) {
        Platform.getLog(Notice.class).log(problem.getStatus());
        show(shell, texts, texts.get("notice.file", problem.getStatus().getMessage()));
    }
}
