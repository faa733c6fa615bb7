package org.verka.report.emitter;

import org.eclipse.birt.report.engine.extension.ExtendedItemFactoryBase;
import org.eclipse.birt.report.engine.extension.IExtendedItem;
import org.eclipse.birt.report.engine.extension.IReportEventHandler;
import org.eclipse.birt.report.engine.extension.IReportItemExecutor;
import org.eclipse.birt.report.engine.extension.IReportItemPreparation;
import org.eclipse.birt.report.engine.extension.IReportItemPresentation;
import org.eclipse.birt.report.engine.extension.IReportItemQuery;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;

/**
 * The item of a design that stands for all that a report says. BIRT asks it for content when it
 * lays out, and gets what {@link ReportBody} makes, so that the design need not hold each cell.
 */
public final class BodyItem extends ExtendedItemFactoryBase {

    /** Its name among BIRT's extended items. */
    public static final String NAME = "VerkaBody";

    @Override
    public IExtendedItem createExtendedItem(ExtendedItemHandle handle) {
        return new Body();
    }

    /** Needs no query, no picture and no script: content is all that it gives. */
    private static final class Body implements IExtendedItem {

        @Override
        public IReportItemExecutor createExecutor() {
            return new BodyExecutor();
        }

        @Override
        public IReportItemPresentation createPresentation() {
            return null;
        }

        @Override
        public IReportItemQuery createQuery() {
            return null;
        }

        @Override
        public IReportEventHandler createEventHandler() {
            return null;
        }

        @Override
        public IReportItemPreparation createPreparation() {
            return null;
        }

        @Override
        public void release() {}
    }
}
