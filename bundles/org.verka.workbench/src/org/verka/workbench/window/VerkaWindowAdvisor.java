package org.verka.workbench.window;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.verka.workbench.text.Texts;

/** The frame of the window: its size, title and which bars it has. */
final class VerkaWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point INITIAL_SIZE = new Point(1280, 820);

    private final Texts texts;

    VerkaWindowAdvisor(IWorkbenchWindowConfigurer configurer, Texts texts) {
        super(configurer);
        this.texts = texts;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(INITIAL_SIZE);
        window.setTitle(texts.get("product.name"));
        window.setShowCoolBar(true);
        window.setShowMenuBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        new StrayActions(getWindowConfigurer().getWindow()).hide();
    }

    @Override
    public void postWindowCreate() {
        new WindowTitle(getWindowConfigurer(), texts).follow();
        getWindowConfigurer().getWindow().getPartService().addPartListener(new QuietStatusLine());
    }
}
