package org.verka.workbench.project;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verka.workbench.text.Texts;

/** Takes a folder that lies anywhere on the computer into the workspace, where it stays. */
public final class OpenFolderHandler extends AbstractHandler {

    private final Texts texts = Texts.ofWorkbench();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText(texts.get("folder.title"));
        dialog.setMessage(texts.get("folder.choose"));
        String chosen = dialog.open();
        if (chosen != null) {
            open(window, chosen);
        }
        return null;
    }

    private void open(IWorkbenchWindow window, String folder) {
        FolderProject operation = new FolderProject(folder);
        try {
            window.run(true, false, operation);
            new TheoryFiles(window.getWorkbench()).openFirst(operation.project());
        } catch (InvocationTargetException e) {
            ErrorDialog.openError(
                    window.getShell(),
                    texts.get("folder.title"),
                    texts.get("folder.failed", folder),
                    Problems.status(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
