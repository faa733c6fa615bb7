package org.verka.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.openpdf.text.pdf.PdfReader;
import org.verka.report.document.Imprint;
import org.verka.report.emitter.PdfProperties;
import org.verka.report.spss.SpssRenderer;

/** Reads from reports what they were made of. */
public final class ImprintOf {

    private static final Pattern META =
            Pattern.compile("<meta name=\"verka\" content=\"([^\"]*)\"/>");
    private static final Pattern KEYWORDS = Pattern.compile("<cp:keywords>([^<]*)</cp:keywords>");

    private static final Pattern COMMENT =
            Pattern.compile(
                    "^" + Pattern.quote(SpssRenderer.IMPRINT) + "(.*) \\.$", Pattern.MULTILINE);

    private ImprintOf() {}

    /**
     * What a report was made of.
     *
     * @return empty for a report of an earlier version, and for what is no report
     * @throws IOException when the file cannot be read
     */
    public static Optional<Imprint> file(Path file, Format format) throws IOException {
        Optional<String> text =
                switch (format) {
                    case HTML -> found(META, Files.readString(file, StandardCharsets.UTF_8));
                    case PDF -> pdf(file);
                    case DOCX, XLSX -> office(file);
                    case SPSS -> found(COMMENT, Files.readString(file, StandardCharsets.UTF_8));
                };
        return text.flatMap(Imprint::parse);
    }

    private static Optional<String> pdf(Path file) throws IOException {
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            return Optional.ofNullable(reader.getInfo().get(PdfProperties.IMPRINT));
        }
    }

    private static Optional<String> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry core = zip.getEntry("docProps/core.xml");
            return core == null
                    ? Optional.empty()
                    : found(
                            KEYWORDS,
                            new String(
                                    zip.getInputStream(core).readAllBytes(),
                                    StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
