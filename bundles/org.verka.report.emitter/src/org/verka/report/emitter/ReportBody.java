package org.verka.report.emitter;

import java.util.function.DoubleSupplier;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.IReportContent;

/** All that a report says, as BIRT's content. */
public interface ReportBody {

    /** Makes a body; handed over in BIRT's application context. */
    @FunctionalInterface
    interface Maker {

        /** Its key there. */
        String KEY = Maker.class.getName();

        /**
         * Makes it for one time of laying out.
         *
         * @param report makes the parts, and knows their styles
         */
        ReportBody of(IReportContent report);
    }

    /** The content, with all that is in it. */
    IContent whole();

    /**
     * Is told when all before a part has its place and the part has none yet, and may still change
     * how it begins.
     *
     * @param part one of those right below the whole
     * @param fill where the last text of the page so far begins or its last figure ends, in points
     *     from the top of the paper; 0 when nothing is on it
     */
    void begins(IContent part, DoubleSupplier fill);
}
