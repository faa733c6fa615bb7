package org.verka.workbench.editor.finding;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.views.markers.MarkerSupportView;
import org.verka.workbench.text.SpokenName;

/** Everything that the rules and the reader found in the projects' theories. */
public final class FindingsView extends MarkerSupportView {

    private static final String CONTENT = "org.verka.workbench.findings";

    /** A view of the findings, in the columns that {@code plugin.xml} names. */
    public FindingsView() {
        super(CONTENT);
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        name(parent);
    }

    /** The platform's list has no name of its own that can be read aloud. */
    private void name(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Tree list) {
                SpokenName.give(list, getPartName());
            } else if (child instanceof Composite inner) {
                name(inner);
            }
        }
    }

    /** Shows no summary above the list: the platform's is in one language only. */
    @Override
    protected void setContentDescription(String description) {
        super.setContentDescription("");
    }
}
