package org.verka.workbench.window;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.osgi.service.prefs.BackingStoreException;

/** Makes the windows light, dark, or as the computer's others are. */
public final class AppearanceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String wanted = event.getParameter(RadioState.PARAMETER_ID);
        Optional<Appearance> appearance = Appearance.called(wanted);
        if (appearance.isEmpty() || HandlerUtil.matchesRadioState(event)) {
            return null;
        }
        try {
            appearance.get().take(PlatformUI.getWorkbench().getService(IThemeEngine.class));
        } catch (BackingStoreException e) {
            throw new ExecutionException(wanted, e);
        }
        HandlerUtil.updateRadioState(event.getCommand(), wanted);
        return null;
    }
}
