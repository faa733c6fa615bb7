package org.verka.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Options;
import org.verka.report.Format;
import org.verka.report.ImprintOf;
import org.verka.report.ReportChoices;
import org.verka.report.document.Imprint;
import org.verka.report.document.Reader;

/**
 * A report that was made before, to be made once more and compared byte by byte: the same theory,
 * evidence, choices and program give the same bytes.
 *
 * @param file the report
 * @param format what it is, by the ending of its name
 * @param imprint what it was made of
 * @param options the options that it says it was made with
 * @param reader for whom
 */
record Remaking(Path file, Format format, Imprint imprint, Options options, Reader reader) {

    /** What a report can differ in from the one that was made before. */
    enum Part {
        SOFTWARE,
        THEORY,
        ROWS,
        OPTIONS
    }

    /**
     * The report to compare with.
     *
     * @throws WrongUse when there is no such file, it is damaged or no report by Verka, or no
     *     report has such an ending
     * @throws IOException when it cannot be read
     */
    static Remaking of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new WrongUse("use.verify.missing", file);
        }
        String name = file.getFileName().toString();
        Format format =
                Arrays.stream(Format.values())
                        .filter(f -> name.endsWith("." + f.ending()))
                        .findFirst()
                        .orElseThrow(() -> new WrongUse("use.report.format", name));
        try {
            Imprint imprint =
                    ImprintOf.file(file, format)
                            .orElseThrow(() -> new WrongUse("use.verify.none", file));
            return new Remaking(file, format, imprint);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new WrongUse("use.verify.damaged", file);
        }
    }

    /** Throws what its readers throw where the options are none. */
    private Remaking(Path file, Format format, Imprint imprint) {
        this(
                file,
                format,
                imprint,
                new Options(
                        Audience.valueOf(option(imprint, "audience")),
                        Integer.parseInt(option(imprint, "threshold")),
                        LocalDate.parse(option(imprint, "as-of")),
                        Options.Correction.valueOf(option(imprint, "correction"))),
                Reader.valueOf(option(imprint, "reader")));
    }

    private static String option(Imprint imprint, String name) {
        return imprint.options().getOrDefault(name, "");
    }

    /**
     * The options that the report says it was made with.
     *
     * @param day the day to hold it against; empty for its own
     */
    Options options(Optional<LocalDate> day) {
        return new Options(
                options.audience(),
                options.threshold(),
                day.orElse(options.asOf()),
                options.correction());
    }

    /** For whom and in which language the report says it was made, as its own format. */
    ReportChoices choices() {
        return new ReportChoices(
                Locale.of(option(imprint, "language")), Set.of(format), Set.of(reader));
    }

    /** Whether one of the reports made anew has the same bytes. */
    boolean isAmong(List<Path> anew) throws IOException {
        for (Path made : anew) {
            if (Files.mismatch(file, made) == -1) {
                return true;
            }
        }
        return false;
    }

    /** In what the report made anew that is nearest differs. */
    List<Part> differing(List<Path> anew) throws IOException {
        Optional<List<Part>> least = Optional.empty();
        for (Path made : anew) {
            List<Part> parts = differing(ImprintOf.file(made, format).orElseThrow());
            if (least.isEmpty() || parts.size() < least.get().size()) {
                least = Optional.of(parts);
            }
        }
        return least.orElse(List.of());
    }

    private List<Part> differing(Imprint now) {
        List<Part> parts = new ArrayList<>();
        add(parts, Part.SOFTWARE, imprint.software().equals(now.software()));
        add(parts, Part.THEORY, imprint.theory().equals(now.theory()));
        add(parts, Part.ROWS, imprint.rows().equals(now.rows()));
        add(parts, Part.OPTIONS, imprint.options().equals(now.options()));
        return parts;
    }

    private static void add(List<Part> parts, Part part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }
}
