package org.verka.workbench.window;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IViewLayout;
import org.verka.workbench.chain.ChainView;
import org.verka.workbench.compare.DifferencesView;
import org.verka.workbench.editor.reference.ReferencesView;
import org.verka.workbench.judgement.JudgementsView;

/** Projects to the left, the text in the middle, its outline to the right, the rest below. */
public final class TheoryPerspective implements IPerspectiveFactory {

    /** The perspective that the workbench opens with. */
    public static final String ID = "org.verka.workbench.perspective";

    /** The projects of the workspace and their files. */
    public static final String PROJECTS = "org.verka.workbench.projects";

    /** What the programme in the editor consists of. */
    public static final String OUTLINE = "org.verka.workbench.outline";

    /** What the rules and the reader say about the theories. */
    public static final String FINDINGS = "org.verka.workbench.findings";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        String editors = layout.getEditorArea();
        layout.addView(PROJECTS, IPageLayout.LEFT, 0.2f, editors);
        layout.addView(OUTLINE, IPageLayout.RIGHT, 0.72f, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.62f, editors);
        below.addView(FINDINGS);
        below.addView(ChainView.ID);
        below.addPlaceholder(JudgementsView.ID);
        below.addPlaceholder(ReferencesView.ID);
        below.addPlaceholder(DifferencesView.ID);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        for (String view : new String[] {PROJECTS, OUTLINE, FINDINGS, ChainView.ID}) {
            IViewLayout options = layout.getViewLayout(view);
            options.setCloseable(true);
            layout.addShowViewShortcut(view);
        }
    }
}
