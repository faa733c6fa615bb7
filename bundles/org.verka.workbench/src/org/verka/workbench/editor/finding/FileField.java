package org.verka.workbench.editor.finding;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The file, by its path from the project's name on. */
public final class FileField extends MarkerField {

    private static final int WIDTH = 220;

    @Override
    public String getValue(MarkerItem item) {
        IMarker marker = item.getMarker();
        return marker == null ? "" : marker.getResource().getFullPath().makeRelative().toString();
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH;
    }
}
