package org.verka.workbench.editor.symbol;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.verka.workbench.language.LanguageSession;

/** Lets quick access (Ctrl+3) find what is in all theories, by its name or what it is called. */
public final class SymbolAccess implements IQuickAccessComputerExtension {

    private static final int SHORTEST = 2;
    private static final int MOST = 50;

    @Override
    public QuickAccessElement[] computeElements() {
        return new QuickAccessElement[0];
    }

    @Override
    public QuickAccessElement[] computeElements(String words, IProgressMonitor monitor) {
        if (words.strip().length() < SHORTEST) {
            return computeElements();
        }
        LanguageSession session = PlatformUI.getWorkbench().getService(LanguageSession.class);
        WorkspaceSymbolParams question = new WorkspaceSymbolParams(words.strip());
        return session
                .await(session.insist(s -> s.getWorkspaceService().symbol(question)))
                .map(FoundSymbol::all)
                .orElse(List.of())
                .stream()
                .limit(MOST)
                .map(SymbolElement::new)
                .toArray(QuickAccessElement[]::new);
    }

    @Override
    public void resetState() {
        // Nothing is kept: what is found is asked for each time.
    }

    @Override
    public boolean needsRefresh() {
        return false;
    }
}
