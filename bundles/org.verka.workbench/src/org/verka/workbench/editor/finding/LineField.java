package org.verka.workbench.editor.finding;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The line, counted from 1, in the order of numbers. */
public final class LineField extends MarkerField {

    private static final int WIDTH = 60;

    @Override
    public String getValue(MarkerItem item) {
        int line = line(item);
        return line > 0 ? Integer.toString(line) : "";
    }

    @Override
    public int compare(MarkerItem first, MarkerItem second) {
        return Integer.compare(line(first), line(second));
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH;
    }

    private static int line(MarkerItem item) {
        return item.getAttributeValue(IMarker.LINE_NUMBER, 0);
    }
}
