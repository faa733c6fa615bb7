package org.verka.workbench;

import java.io.IOException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.verka.workbench.text.Texts;
import org.verka.workbench.window.VerkaWorkbenchAdvisor;

/** Verka with its window. One workbench at a time may use a workspace. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Texts texts = Texts.ofWorkbench();
        Display.setAppName(texts.get("product.name"));
        Display display = PlatformUI.createDisplay();
        Location workspace = Platform.getInstanceLocation();
        try {
            if (!workspace.lock()) {
                sayThatTheWorkspaceIsInUse(display, texts, workspace);
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new VerkaWorkbenchAdvisor(texts));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            workspace.release();
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private static void sayThatTheWorkspaceIsInUse(
            Display display, Texts texts, Location workspace) {
        Shell shell = new Shell(display);
        MessageDialog.openError(
                shell,
                texts.get("product.name"),
                texts.get("workspace.inUse", workspace.getURL().getPath()));
        shell.dispose();
    }
}
