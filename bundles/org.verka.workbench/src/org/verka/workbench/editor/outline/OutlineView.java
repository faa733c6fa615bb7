package org.verka.workbench.editor.outline;

import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.verka.workbench.text.Texts;

/** The outline of whatever is in the active editor. */
public final class OutlineView extends ContentOutline {

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(Texts.ofWorkbench().get("outline.empty"));
        return page;
    }
}
