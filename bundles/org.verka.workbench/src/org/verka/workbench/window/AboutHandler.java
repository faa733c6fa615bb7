package org.verka.workbench.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.verka.workbench.text.Texts;

/** Says which version this is, what it is for and under which licence. */
public final class AboutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Texts texts = Texts.ofWorkbench();
        String version = FrameworkUtil.getBundle(AboutHandler.class).getVersion().toString();
        MessageDialog.openInformation(
                HandlerUtil.getActiveShell(event),
                texts.get("about.title"),
                texts.get(
                        "about.text",
                        version,
                        System.getProperty("java.version"),
                        Platform.getInstanceLocation().getURL().getPath()));
        return null;
    }
}
