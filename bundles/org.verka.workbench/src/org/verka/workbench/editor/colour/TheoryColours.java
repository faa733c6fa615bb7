package org.verka.workbench.editor.colour;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.ui.PlatformUI;
import org.verka.workbench.language.LanguageSession;

/**
 * Keeps the colours of a theory right while it is edited: by the form of the words at once, and by
 * what they mean as soon as the server has said so.
 */
public final class TheoryColours extends PresentationReconciler {

    private Meanings meanings;

    @Override
    public void install(ITextViewer viewer) {
        meanings =
                new Meanings(PlatformUI.getWorkbench().getService(LanguageSession.class), viewer);
        LexicalColours colours =
                new LexicalColours(
                        new Lexicon(),
                        new ColourScheme(
                                PlatformUI.getWorkbench()
                                        .getThemeManager()
                                        .getCurrentTheme()
                                        .getColorRegistry()),
                        meanings);
        setDamager(colours, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colours, IDocument.DEFAULT_CONTENT_TYPE);
        super.install(viewer);
        meanings.install();
    }

    @Override
    public void uninstall() {
        if (meanings != null) {
            meanings.uninstall();
        }
        super.uninstall();
    }
}
