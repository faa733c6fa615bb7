package org.verka.report.emitter;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.extension.IMessages;
import org.eclipse.birt.report.model.api.extension.IReportItem;
import org.eclipse.birt.report.model.api.extension.ReportItem;
import org.eclipse.birt.report.model.api.extension.ReportItemFactory;

/** Lets a design have a {@link BodyItem}, which has no properties of its own. */
public final class BodyItemModel extends ReportItemFactory {

    @Override
    public IReportItem newReportItem(DesignElementHandle handle) {
        return new ReportItem();
    }

    @Override
    public IMessages getMessages() {
        return null;
    }
}
