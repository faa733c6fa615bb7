package org.verka.report.pdf;

import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.model.api.DesignConfig;
import org.eclipse.birt.report.model.api.DesignEngine;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.verka.diagram.Typeface;
import org.verka.report.document.ReportDocument;
import org.verka.report.emitter.FigurePdfEmitter;
import org.verka.report.emitter.Figures;
import org.verka.report.emitter.PdfProperties;
import org.verka.report.emitter.ReportBody;

/**
 * Prints a report's design once, as PDF/UA and PDF/A or as a plain PDF, to tell what the two cost.
 * It lies in this package since nobody else may ask for a PDF that not everybody can read.
 */
public final class OnePass implements AutoCloseable {

    private final Fonts fonts = Fonts.unpack();
    private final ColumnWidths widths = new ColumnWidths(new Typeface());
    private final IReportEngine engine;

    public OnePass() throws BirtException {
        Logger.getLogger("org.eclipse.birt").setLevel(Level.SEVERE);
        EngineConfig config = new EngineConfig();
        config.setLogConfig(null, Level.SEVERE);
        Platform.startup(config);
        engine =
                ((IReportEngineFactory)
                                Platform.createFactoryObject(
                                        IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY))
                        .createReportEngine(config);
    }

    /** The PDF, with tags for all readers or without. */
    public byte[] write(ReportDocument document, boolean tagged) throws BirtException {
        ReportDesignHandle design = design(document, tagged);
        IRunAndRenderTask task = engine.createRunAndRenderTask(engine.openReportDesign(design));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PDFRenderOption options = new PDFRenderOption();
            options.setOutputFormat("pdf");
            options.setEmitterID(FigurePdfEmitter.ID);
            options.setOutputStream(out);
            task.setLocale(document.language());
            task.setRenderOption(options);
            @SuppressWarnings("unchecked")
            Map<Object, Object> context = task.getAppContext();
            context.put(
                    PdfProperties.KEY,
                    new PdfProperties(document.date(), "00", "Verka", Map.of(), pages -> true, ""));
            Figures figures = new Figures();
            ReportBody.Maker body =
                    report -> new BodyContents(document, new Contents(report, figures), widths);
            context.put(ReportBody.Maker.KEY, body);
            context.put(Figures.KEY, figures);
            task.setAppContext(context);
            task.run();
            if (!task.getErrors().isEmpty()) {
                throw new IllegalStateException(task.getErrors().toString());
            }
        } finally {
            task.close();
            design.close();
        }
        return out.toByteArray();
    }

    private static ReportDesignHandle design(ReportDocument document, boolean tagged)
            throws SemanticException {
        ReportDesignHandle handle =
                new DesignEngine(new DesignConfig())
                        .newSessionHandle(ULocale.ENGLISH)
                        .createDesign();
        new PageDesign(handle, document).build();
        if (!tagged) {
            handle.setProperty("PdfEmitter.PDFUAConformance", "none");
            handle.setProperty("PdfEmitter.Conformance", "none");
        }
        return handle;
    }

    @Override
    public void close() {
        engine.destroy();
        Platform.shutdown();
        fonts.close();
    }
}
