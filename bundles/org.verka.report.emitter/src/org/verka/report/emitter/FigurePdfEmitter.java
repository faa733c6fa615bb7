package org.verka.report.emitter;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.IPageContent;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.emitter.pdf.PDFEmitter;
import org.eclipse.birt.report.engine.layout.emitter.PageDeviceRender;
import org.eclipse.birt.report.engine.nLayout.LayoutContext;
import org.eclipse.birt.report.engine.nLayout.LayoutEngine;
import org.eclipse.birt.report.engine.nLayout.area.impl.ContainerArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.PageArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.TableArea;

/**
 * BIRT's layout and its PDF emitter, with figures drawn as text and lines instead of through Batik,
 * and with the document's properties taken from the report instead of the clock and the machine. It
 * draws nothing before all pages are laid out, so that the list of contents can tell them.
 */
public final class FigurePdfEmitter extends LayoutEngine {

    /** Its name among BIRT's emitters, and its key in BIRT's application context. */
    public static final String ID = "org.verka.report.pdf";

    private final LaidOut laidOut = new LaidOut();

    public FigurePdfEmitter() {
        super(new LayoutContext());
        emitter = new Pages();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void initialize(IEmitterServices services) throws BirtException {
        IReportContext report = services.getReportContext();
        setupLayoutOptions(services.getRenderOption());
        context.setFormat(emitter.getOutputFormat());
        context.setLocale(report.getLocale());
        context.setEngineTaskType(IEngineTask.TASK_RUNANDRENDER);
        report.getAppContext().put(ID, this);
        super.initialize(services);
    }

    /** What a table would be is one of our own. */
    @Override
    protected void setContainer(ContainerArea area) throws BirtException {
        super.setContainer(
                area instanceof TableArea
                        ? new HeadedTable(current, context, area.getContent())
                        : area);
    }

    /**
     * Where the last text of the page that is laid out begins or its last figure ends, in points
     * from the top of the paper; 0 when nothing is on it.
     */
    double fill() {
        ContainerArea root = current;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return laidOut.fillOf(root);
    }

    /** Takes the pages that are laid out, and draws them when there will be no more. */
    private final class Pages extends PDFEmitter {

        private PdfProperties properties;

        @Override
        public void initialize(IEmitterServices services) throws EngineException {
            super.initialize(services);
            properties =
                    (PdfProperties)
                            services.getReportContext().getAppContext().get(PdfProperties.KEY);
        }

        @Override
        public PageDeviceRender createRender(IEmitterServices services) throws EngineException {
            return new FigurePdfRender(services);
        }

        @Override
        public String getOutputFormat() {
            return "pdf";
        }

        @Override
        public void start(IReportContent report) {}

        @Override
        public void startPage(IPageContent page) {
            laidOut.add((PageArea) page.getExtension(IContent.LAYOUT_EXTENSION));
        }

        @Override
        public void end(IReportContent report) {
            if (properties.draws().test(laidOut)) {
                super.start(report);
                laidOut.numbered().forEach(page -> page.accept(render));
                super.end(report);
            }
        }
    }
}
