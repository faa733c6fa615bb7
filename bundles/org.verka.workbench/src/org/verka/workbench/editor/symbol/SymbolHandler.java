package org.verka.workbench.editor.symbol;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verka.workbench.editor.place.Places;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.text.Texts;

/** Goes to a thing by its name, wherever in the projects or the library it is. */
public final class SymbolHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        LanguageSession session = PlatformUI.getWorkbench().getService(LanguageSession.class);
        SymbolDialog dialog = new SymbolDialog(window.getShell(), session, Texts.ofWorkbench());
        dialog.open();
        dialog.chosen()
                .ifPresent(symbol -> new Places(window.getActivePage()).show(symbol.place()));
        return null;
    }
}
