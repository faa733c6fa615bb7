package org.verka.workbench.editor.finding;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** What is wrong, with a sign for how serious it is; the most serious first. */
public final class MessageField extends MarkerField {

    private static final int WIDTH = 440;

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(IMarker.MESSAGE, "");
    }

    @Override
    public void update(ViewerCell cell) {
        super.update(cell);
        MarkerItem item = (MarkerItem) cell.getElement();
        cell.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(sign(item)));
    }

    @Override
    public int compare(MarkerItem first, MarkerItem second) {
        int bySeverity = Integer.compare(severity(second), severity(first));
        return bySeverity != 0 ? bySeverity : super.compare(first, second);
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH;
    }

    private static int severity(MarkerItem item) {
        return item.getAttributeValue(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
    }

    private static String sign(MarkerItem item) {
        return switch (severity(item)) {
            case IMarker.SEVERITY_ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case IMarker.SEVERITY_WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            default -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
    }
}
