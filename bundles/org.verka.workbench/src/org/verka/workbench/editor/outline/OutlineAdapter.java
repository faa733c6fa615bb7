package org.verka.workbench.editor.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.verka.workbench.language.LanguageSession;

/** Gives the generic editor an outline when it shows a theory. */
public final class OutlineAdapter implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type != IContentOutlinePage.class || !(adaptable instanceof ITextEditor editor)) {
            return null;
        }
        LanguageSession session = PlatformUI.getWorkbench().getService(LanguageSession.class);
        boolean isTheory =
                editor.getDocumentProvider() != null
                        && session.documents()
                                .find(
                                        editor.getDocumentProvider()
                                                .getDocument(editor.getEditorInput()))
                                .isPresent();
        return isTheory ? type.cast(new OutlinePage(editor, session)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
