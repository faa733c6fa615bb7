package org.verka.workbench.window;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.verka.workbench.text.Texts;

/** Keeps the file that is being edited in the window's title. */
final class WindowTitle implements IPartListener2 {

    private final IWorkbenchWindowConfigurer window;
    private final Texts texts;

    WindowTitle(IWorkbenchWindowConfigurer window, Texts texts) {
        this.window = window;
        this.texts = texts;
    }

    void follow() {
        window.getWindow().getPartService().addPartListener(this);
        show();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        show();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        show();
    }

    private void show() {
        IEditorPart editor =
                window.getWindow().getActivePage() == null
                        ? null
                        : window.getWindow().getActivePage().getActiveEditor();
        String title =
                editor == null
                        ? texts.get("product.name")
                        : texts.get("window.title", editor.getTitleToolTip());
        if (!title.equals(window.getTitle())) {
            window.setTitle(title);
        }
    }
}
