package org.verka.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.IntFunction;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.evidence.WholeFile;
import org.verka.report.ReportProgress.Step;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.ReportException;
import org.verka.report.html.HtmlRenderer;
import org.verka.report.ooxml.DocxRenderer;
import org.verka.report.ooxml.XlsxRenderer;
import org.verka.report.spss.SpssRenderer;

/**
 * Writes evaluation reports. The same evaluation gives the same bytes. There may be one of these at
 * a time in a process, used by one thread, since BIRT can be started but once; it runs from the
 * first PDF, or from {@link #prepare}, until {@link #close}.
 */
public final class Reports implements AutoCloseable {

    /** What a steering group reads to the end. */
    private static final int MOST_PAGES = 10;

    /** After so many there is nothing left to make shorter. */
    private static final int MOST_CUTS = 6;

    /** The program and its version, as reports name it. */
    private final String software;

    private final Printer printer;

    public Reports() {
        this.software = "Verka " + version();
        this.printer = new Printer(software);
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Reports.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /**
     * Starts what the PDFs of these choices need beside other work, and returns at once. Without
     * this, the first PDF waits for it.
     */
    public void prepare(ReportChoices choices) {
        boolean prints =
                choices.readers().stream()
                        .anyMatch(reader ->
                                reader.length() == Reader.Length.SHORT
                                        || choices.formats(reader).contains(Format.PDF));
        if (prints) {
            printer.begin();
        }
    }

    /**
     * Writes the report in one language. Each file is moved into place when it is whole, so that
     * whatever goes wrong leaves the one that was there before.
     *
     * @param basis what is known of the texts of the theory
     * @param folder where to; made when it is missing
     * @param choices for whom, in which language and as what
     * @return the files that were written, in the order of their readers and formats
     * @throws IOException when the folder cannot be written
     * @throws ReportException when BIRT cannot make the PDF
     */
    public List<Path> write(
            Evaluation evaluation,
            Basis basis,
            Path folder,
            ReportChoices choices,
            ReportProgress progress)
            throws IOException {
        Locale language = choices.language();
        String whole = name(evaluation, language, Reader.EVALUATOR);
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Reader reader : choices.readers().stream().sorted().toList()) {
            progress.begins(Step.CONTENT);
            ReportBuilder builder = new ReportBuilder(language, new Typeface(), software);
            ReportDocument document =
                    shortest(reader, cut -> builder.build(evaluation, basis, reader, whole, cut));
            String name = name(evaluation, language, reader);
            for (Format format : choices.formats(reader)) {
                progress.begins(Step.valueOf(format.name()));
                Path file = folder.resolve(name + "." + format.ending());
                WholeFile.write(
                        file,
                        unfinished -> {
                            write(document, format, unfinished);
                            return file;
                        });
                progress.wrote(file);
                written.add(file);
            }
        }
        return List.copyOf(written);
    }

    /** A report that has a greatest number of pages becomes shorter until it keeps that. */
    private ReportDocument shortest(Reader reader, IntFunction<ReportDocument> made) {
        ReportDocument document = made.apply(0);
        if (reader.length() != Reader.Length.SHORT) {
            return document;
        }
        for (int cut = 1; cut <= MOST_CUTS && printer.pdf().pages(document) > MOST_PAGES; cut++) {
            document = made.apply(cut);
        }
        return document;
    }

    private void write(ReportDocument document, Format format, Path file) throws IOException {
        switch (format) {
            case HTML ->
                    Files.writeString(
                            file, new HtmlRenderer().render(document), StandardCharsets.UTF_8);
            case PDF -> printer.pdf().render(document, file);
            case DOCX -> new DocxRenderer(software).render(document, file);
            case XLSX -> new XlsxRenderer(software).render(document, file);
            case SPSS -> new SpssRenderer(software).render(document, file);
        }
    }

    @Override
    public void close() {
        printer.close();
    }

    /** A report to share and an internal one never take each other's place, nor do readers'. */
    private static String name(Evaluation evaluation, Locale language, Reader reader) {
        boolean english = language.equals(Locale.ENGLISH);
        String name = evaluation.programme().getName();
        String ending = english ? "-report" : "-rapport";
        if (evaluation.options().audience() == Audience.INTERNAL) {
            ending += english ? "-internal" : "-intern";
        }
        String whom = reader == Reader.EVALUATOR ? "" : "-" + plain(reader.name(language));
        return plain(name == null ? "verka" : name) + ending + whom;
    }

    /** A name that every file system takes: small letters, digits and dashes. */
    private static String plain(String name) {
        String words = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2").toLowerCase(Locale.ROOT);
        String ascii = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
