package org.verka.workbench.editor.finding;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The code of the rule that found it. */
public final class CodeField extends MarkerField {

    private static final int WIDTH = 90;

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(Finding.CODE, "");
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH;
    }
}
