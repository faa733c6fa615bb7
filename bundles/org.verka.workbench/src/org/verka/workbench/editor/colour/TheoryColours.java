package org.verka.workbench.editor.colour;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.ui.PlatformUI;

/** Keeps the colours of a theory right while it is edited. */
public final class TheoryColours extends PresentationReconciler {

    /** Colours as the workbench's theme has them. */
    public TheoryColours() {
        LexicalColours colours =
                new LexicalColours(
                        new Lexicon(),
                        new ColourScheme(
                                PlatformUI.getWorkbench()
                                        .getThemeManager()
                                        .getCurrentTheme()
                                        .getColorRegistry()));
        setDamager(colours, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colours, IDocument.DEFAULT_CONTENT_TYPE);
    }
}
