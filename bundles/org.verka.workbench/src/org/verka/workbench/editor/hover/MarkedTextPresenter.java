package org.verka.workbench.editor.hover;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Puts an explanation into the platform's window for them, with what stands out in bold. */
final class MarkedTextPresenter implements IInformationPresenter, IInformationPresenterExtension {

    @Override
    public String updatePresentation(
            Display display,
            String markdown,
            TextPresentation presentation,
            int maxWidth,
            int maxHeight) {
        return present(markdown, presentation);
    }

    @Override
    public String updatePresentation(
            Drawable drawable,
            String markdown,
            TextPresentation presentation,
            int maxWidth,
            int maxHeight) {
        return present(markdown, presentation);
    }

    private static String present(String markdown, TextPresentation presentation) {
        MarkedText marked = MarkedText.read(markdown);
        presentation.clear();
        for (MarkedText.Stretch stretch : marked.stretches()) {
            StyleRange style = new StyleRange();
            style.start = stretch.offset();
            style.length = stretch.length();
            switch (stretch.look()) {
                case STRONG -> style.fontStyle = SWT.BOLD;
                case EMPHASIS -> style.fontStyle = SWT.ITALIC;
                case CODE -> style.font = JFaceResources.getTextFont();
            }
            presentation.mergeStyleRange(style);
        }
        return marked.text();
    }
}
