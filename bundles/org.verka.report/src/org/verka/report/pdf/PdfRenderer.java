package org.verka.report.pdf;

import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.verka.report.document.Reader;
import org.verka.report.document.References;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.ReportException;
import org.verka.report.document.Section;
import org.verka.report.emitter.FigurePdfEmitter;
import org.verka.report.emitter.PageFill;
import org.verka.report.emitter.PageNumbers;
import org.verka.report.emitter.PdfProperties;

/**
 * Makes PDFs by BIRT. The engine is started by {@link #open} and stopped by {@link #close}; there
 * can be one at a time in a process. Not safe for use by several threads.
 */
public final class PdfRenderer implements AutoCloseable {

    /** A page that goes no farther down than this, in points, is as good as empty. */
    private static final float LITTLE = 250;

    private final Logger birt = Logger.getLogger("org.eclipse.birt");
    private final String creator;
    private final Fonts fonts;
    private IReportEngine engine;

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
    }

    /**
     * Writes a PDF.
     *
     * @param file where to; what is there is overwritten
     */
    public void render(ReportDocument document, Path file) throws IOException {
        try {
            Files.write(file, new FontNames().settle(settled(document).pdf()));
        } catch (BirtException e) {
            throw new ReportException("BIRT cannot render the report", e);
        }
    }

    /** How many pages it would have. */
    public int pages(ReportDocument document) {
        try {
            return settled(document).fill().pages();
        } catch (BirtException e) {
            throw new ReportException("BIRT cannot render the report", e);
        }
    }

    /** Renders until the list of contents is right and no chapter leaves a page all but empty. */
    private Rendered settled(ReportDocument document) throws BirtException {
        Pages known = Pages.UNKNOWN;
        Rendered rendered = run(document, known);
        while (!rendered.settles(known)) {
            known = rendered.pages(known);
            rendered = run(document, known);
        }
        return rendered;
    }

    /**
     * What a rendering gave.
     *
     * @param document what was rendered
     * @param found the page of each bookmark
     * @param fill how far down each page goes
     */
    private record Rendered(
            ReportDocument document, byte[] pdf, Map<String, Integer> found, PageFill fill) {

        /** What it teaches the next: chapters that have been let follow go on to do so. */
        Pages pages(Pages before) {
            Set<String> follow = new TreeSet<>(before.following());
            for (Section section : document.sections().stream().skip(1).toList()) {
                int page = found.getOrDefault(section.id(), 1);
                if (document.breaksBefore(section) && page > 1 && fill.of(page - 1) < LITTLE) {
                    follow.add(section.id());
                }
            }
            return new Pages(listed(), follow);
        }

        /** The pages that a list of contents tells; a report of one page has none. */
        private Map<String, Integer> listed() {
            Map<String, Integer> listed = new TreeMap<>(found);
            listed.keySet()
                    .retainAll(
                            document.length() == Reader.Length.PAGE
                                    ? Set.of()
                                    : document.sections().stream().map(Section::id).toList());
            return listed;
        }

        boolean settles(Pages before) {
            return pages(before).equals(before);
        }
    }

    /** Renders by what is known of the pages. */
    private Rendered run(ReportDocument document, Pages known) throws BirtException {
        Map<String, Integer> found = new TreeMap<>();
        PageFill fill = new PageFill();
        ReportDesignHandle design = design(document, known);
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
                    new PdfProperties(
                            document.date(),
                            identifier(document),
                            creator,
                            targets(document),
                            fill,
                            document.imprint().text()));
            task.setAppContext(context);
            task.run();
            failOn(task.getErrors());
            found.putAll(PageNumbers.of(context));
        } finally {
            task.close();
            design.close();
        }
        return new Rendered(document, out.toByteArray(), found, fill);
    }

    private static void failOn(List<?> errors) throws BirtException {
        if (!errors.isEmpty()) {
            ReportException all = new ReportException("BIRT reports " + errors.size() + " errors");
            errors.forEach(e -> all.addSuppressed((Throwable) e));
            throw all;
        }
    }

    private static ReportDesignHandle design(ReportDocument document, Pages pages)
            throws SemanticException {
        SessionHandle session =
                new DesignEngine(new DesignConfig()).newSessionHandle(ULocale.ENGLISH);
        ReportDesignHandle handle = session.createDesign();
        new DesignBuilder(handle, document, pages).build();
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

    private static String identifier(ReportDocument document) {
        try {
            byte[] all =
                    MessageDigest.getInstance("SHA-256")
                            .digest(document.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
