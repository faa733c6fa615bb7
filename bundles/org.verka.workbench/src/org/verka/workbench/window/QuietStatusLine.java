package org.verka.workbench.window;

import java.util.List;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Leaves out what the platform tells programmers of a text, in English. */
final class QuietStatusLine implements IPartListener2 {

    private static final List<String> LEFT_OUT =
            List.of(
                    ITextEditorActionConstants.STATUS_CATEGORY_ELEMENT_STATE,
                    ITextEditorActionConstants.STATUS_CATEGORY_INPUT_MODE);

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor) {
            IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
            LEFT_OUT.stream()
                    .map(line::find)
                    .filter(IContributionItem.class::isInstance)
                    .forEach(item -> item.setVisible(false));
            line.update(true);
        }
    }
}
