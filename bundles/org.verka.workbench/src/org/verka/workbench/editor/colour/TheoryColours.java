package org.verka.workbench.editor.colour;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.verka.workbench.language.LanguageSession;

/**
 * Keeps the colours of a theory right while it is edited: by the form of the words at once, and by
 * what they mean as soon as the server has said so. When the window turns dark or light, so do
 * they.
 */
public final class TheoryColours extends PresentationReconciler {

    private static final int AFTER_TURNING_MILLIS = 200;

    private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
    private final IPropertyChangeListener onColours = e -> later();
    private final Runnable recolour = this::recolour;
    private ITextViewer shown;
    private Meanings meanings;

    @Override
    public void install(ITextViewer viewer) {
        shown = viewer;
        meanings =
                new Meanings(PlatformUI.getWorkbench().getService(LanguageSession.class), viewer);
        LexicalColours colours =
                new LexicalColours(
                        new Lexicon(),
                        new ColourScheme(themes.getCurrentTheme().getColorRegistry()),
                        meanings);
        setDamager(colours, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colours, IDocument.DEFAULT_CONTENT_TYPE);
        super.install(viewer);
        meanings.install();
        themes.addPropertyChangeListener(onColours);
    }

    /** All colours change one after the other; the text is painted again after the last. */
    private void later() {
        Display display = Display.getCurrent();
        if (display != null) {
            display.timerExec(AFTER_TURNING_MILLIS, recolour);
        }
    }

    private void recolour() {
        if (shown.getTextWidget() != null && !shown.getTextWidget().isDisposed()) {
            shown.invalidateTextPresentation();
        }
    }

    @Override
    public void uninstall() {
        themes.removePropertyChangeListener(onColours);
        if (meanings != null) {
            meanings.uninstall();
        }
        super.uninstall();
    }
}
