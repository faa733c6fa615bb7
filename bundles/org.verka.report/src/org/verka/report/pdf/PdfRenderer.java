package org.verka.report.pdf;

import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
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
import org.eclipse.birt.report.model.api.SessionHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.verka.diagram.Typeface;
import org.verka.report.document.Imprint;
import org.verka.report.document.References;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.ReportException;
import org.verka.report.emitter.FigurePdfEmitter;
import org.verka.report.emitter.Figures;
import org.verka.report.emitter.LaidOut;
import org.verka.report.emitter.PdfProperties;
import org.verka.report.emitter.ReportBody;

/**
 * Makes PDFs by BIRT. The engine is started by {@link #open} and stopped by {@link #close}; there
 * can be one at a time in a process. Not safe for use by several threads.
 */
public final class PdfRenderer implements AutoCloseable {

    private final Logger birt = Logger.getLogger("org.eclipse.birt");
    private final String creator;
    private final Fonts fonts;
    private final ColumnWidths widths = new ColumnWidths(new Typeface());
    private IReportEngine engine;
    private SessionHandle designs;

    private PdfRenderer(String creator, Fonts fonts) {
        this.creator = creator;
        this.fonts = fonts;
    }

    /**
     * Starts BIRT.
     *
     * @param creator the program and its version, as the PDF shall name them
     */
    public static PdfRenderer open(String creator) {
        PdfRenderer renderer = new PdfRenderer(creator, Fonts.unpack());
        try {
            renderer.start();
            return renderer;
        } catch (BirtException e) {
            renderer.close();
            throw new ReportException("BIRT does not start", e);
        }
    }

    private void start() throws BirtException {
        birt.setLevel(Level.SEVERE);
        EngineConfig config = new EngineConfig();
        config.setLogConfig(null, Level.SEVERE);
        Platform.startup(config);
        IReportEngineFactory factory =
                (IReportEngineFactory)
                        Platform.createFactoryObject(
                                IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
        engine = factory.createReportEngine(config);
        designs = new DesignEngine(new DesignConfig()).newSessionHandle(ULocale.ENGLISH);
    }

    /**
     * Writes a PDF.
     *
     * @param file where to; what is there is overwritten
     */
    public void render(ReportDocument document, Path file) throws IOException {
        Files.write(file, run(document, true).pdf());
    }

    /** How many pages it would have. */
    public int pages(ReportDocument document) {
        return run(document, false).pages();
    }

    /**
     * What came of laying out.
     *
     * @param pages how many there are
     * @param pdf empty when nothing was drawn
     */
    private record Printed(int pages, byte[] pdf) {}

    private Printed run(ReportDocument document, boolean draws) {
        try {
            ReportDesignHandle design = design(document);
            IRunAndRenderTask task = engine.createRunAndRenderTask(engine.openReportDesign(design));
            try {
                return run(task, document, draws);
            } finally {
                task.close();
                design.close();
            }
        } catch (BirtException e) {
            throw new ReportException("BIRT cannot render the report", e);
        }
    }

    private Printed run(IRunAndRenderTask task, ReportDocument document, boolean draws)
            throws BirtException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDFRenderOption options = new PDFRenderOption();
        options.setOutputFormat("pdf");
        options.setEmitterID(FigurePdfEmitter.ID);
        options.setOutputStream(out);
        task.setLocale(document.language());
        task.setRenderOption(options);
        AtomicInteger pages = new AtomicInteger();
        Predicate<LaidOut> drawing =
                laidOut -> {
                    pages.set(laidOut.pages());
                    return draws;
                };
        PdfProperties properties =
                new PdfProperties(
                        document.date(),
                        identifier(document),
                        creator,
                        targets(document),
                        drawing,
                        document.imprint().text());
        Figures figures = new Figures();
        ReportBody.Maker body =
                report -> new BodyContents(document, new Contents(report, figures), widths);
        @SuppressWarnings("unchecked")
        Map<Object, Object> context = task.getAppContext();
        context.put(PdfProperties.KEY, properties);
        context.put(Figures.KEY, figures);
        context.put(ReportBody.Maker.KEY, body);
        task.setAppContext(context);
        task.run();
        failOn(task.getErrors());
        return new Printed(pages.get(), out.toByteArray());
    }

    private static void failOn(List<?> errors) throws BirtException {
        if (!errors.isEmpty()) {
            ReportException all = new ReportException("BIRT reports " + errors.size() + " errors");
            errors.forEach(e -> all.addSuppressed((Throwable) e));
            throw all;
        }
    }

    private ReportDesignHandle design(ReportDocument document) throws SemanticException {
        ReportDesignHandle handle = designs.createDesign();
        new PageDesign(handle, document).build();
        return handle;
    }

    private static Map<String, String> targets(ReportDocument document) {
        Map<String, String> targets = new TreeMap<>();
        document.sections().forEach(s -> targets.put(s.id(), s.title()));
        String opens = document.references().words().opens();
        document.references()
                .entries()
                .forEach(r -> targets.put(References.id(r), opens + " " + References.mark(r)));
        return targets;
    }

    /** The same for the same report: what that is made of, and for whom it is written and how. */
    private static String identifier(ReportDocument document) {
        String all =
                String.join(
                        "\n",
                        document.imprint().text(),
                        document.title(),
                        document.cover().toString(),
                        document.mark(),
                        document.date().toString(),
                        document.language().toLanguageTag(),
                        document.length().toString());
        return Imprint.hash(all).substring(0, 32);
    }

    @Override
    public void close() {
        try {
            if (engine != null) {
                engine.destroy();
            }
            Platform.shutdown();
        } finally {
            fonts.close();
        }
    }
}
