package org.verka.report.emitter;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.emitter.pdf.PDFRender;
import org.eclipse.birt.report.engine.layout.emitter.IPageDevice;

/** Makes our pages. */
final class FigurePdfRender extends PDFRender {

    FigurePdfRender(IEmitterServices services) throws EngineException {
        super(services);
    }

    @Override
    public IPageDevice createPageDevice(
            String title,
            String author,
            String subject,
            String description,
            IReportContext context,
            IReportContent report) {
        currentPageDevice = new FigurePdfDevice(output, title, subject, context, report);
        return currentPageDevice;
    }
}
