package org.verka.workbench.window;

import java.util.List;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** Menus and buttons that the platform adds for programmers, and that Verka does without. */
final class StrayActions extends PerspectiveAdapter {

    private static final List<String> SETS =
            List.of(
                    "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
                    "org.eclipse.ui.edit.text.actionSet.navigation",
                    "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
                    "org.eclipse.ui.edit.text.actionSet.presentation",
                    "org.eclipse.ui.actionSet.keyBindings",
                    "org.eclipse.ui.actionSet.openFiles");

    private final IWorkbenchWindow window;

    StrayActions(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Hides them now and whenever the window is reset. */
    void hide() {
        window.addPerspectiveListener(this);
        hide(window.getActivePage());
    }

    @Override
    public void perspectiveChanged(
            IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
        if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
            hide(page);
        }
    }

    private static void hide(IWorkbenchPage page) {
        if (page != null) {
            SETS.forEach(page::hideActionSet);
        }
    }
}
