package org.verka.report.emitter;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.emitter.pdf.PDFRender;
import org.eclipse.birt.report.engine.layout.emitter.IPageDevice;
import org.eclipse.birt.report.engine.nLayout.area.IContainerArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.BlockTextArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.TableArea;

/** Makes our pages, and tells their structure what is drawn. */
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

    @Override
    protected void visitChildren(IContainerArea container) {
        String tag = tag(container);
        currentPageDevice.openTag(tag, container);
        super.visitChildren(container);
        currentPageDevice.closeTag(tag, container);
    }

    /** BIRT takes a text for a span only since its own structure could not do without. */
    private static String tag(IContainerArea container) {
        String tag = container.getChildrenCount() > 0 ? container.getTagType() : null;
        return "Span".equals(tag) ? null : tag;
    }

    /** The lines of a text are links already; its block would be one more, without words. */
    @Override
    protected void drawContainer(IContainerArea container) {
        if (container instanceof BlockTextArea text) {
            text.setAction(null);
        }
        super.drawContainer(container);
    }

    @Override
    public void drawTableBorder(TableArea table) {
        ((FigurePdfPage) currentPage).beginArtifact("/Type/Background");
        super.drawTableBorder(table);
        currentPage.endArtifact();
    }
}
