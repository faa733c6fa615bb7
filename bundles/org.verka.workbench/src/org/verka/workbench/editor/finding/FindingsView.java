package org.verka.workbench.editor.finding;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** Everything that the rules and the reader found in the projects' theories. */
public final class FindingsView extends MarkerSupportView {

    private static final String CONTENT = "org.verka.workbench.findings";

    /** A view of the findings, in the columns that {@code plugin.xml} names. */
    public FindingsView() {
        super(CONTENT);
    }

    /** Shows no summary above the list: the platform's is in one language only. */
    @Override
    protected void setContentDescription(String description) {
        super.setContentDescription("");
    }
}
