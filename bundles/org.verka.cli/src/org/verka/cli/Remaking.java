package org.verka.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * @param imprint what it was made of; empty for a report of a version that did not say
 */
record Remaking(Path file, Format format, Optional<Imprint> imprint) {

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
     * @throws WrongUse when there is no such file, it is damaged, or no report has such an ending
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
            return new Remaking(file, format, ImprintOf.file(file, format));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new WrongUse("use.verify.damaged", file);
        }
    }

    /**
     * The options that the report says it was made with, else those given.
     *
     * @param day the day to hold it against; empty for its own
     */
    Options options(Options given, Optional<LocalDate> day) {
        return option("audience")
                .map(audience ->
                        new Options(
                                Audience.valueOf(audience),
                                Integer.parseInt(option("threshold").orElseThrow()),
                                day.orElseGet(() -> LocalDate.parse(option("as-of").orElseThrow())),
                                Options.Correction.valueOf(option("correction").orElseThrow())))
                .orElse(given);
    }

    /** For whom and in which language the report says it was made, as its own format. */
    ReportChoices choices(Locale spoken) {
        Locale locale = option("language").map(Locale::of).orElse(spoken);
        Reader reader = option("reader").map(Reader::valueOf).orElse(Reader.EVALUATOR);
        return new ReportChoices(locale, Set.of(format), Set.of(reader));
    }

    private Optional<String> option(String name) {
        return imprint.flatMap(i -> Optional.ofNullable(i.options().get(name)));
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

    /** In what the report made anew that is nearest differs; empty when that is not known. */
    List<Part> differing(List<Path> anew) throws IOException {
        Optional<List<Part>> least = Optional.empty();
        for (Path made : anew) {
            Optional<List<Part>> parts = differing(ImprintOf.file(made, format));
            if (parts.isPresent() && (least.isEmpty() || parts.get().size() < least.get().size())) {
                least = parts;
            }
        }
        return least.orElse(List.of());
    }

    private Optional<List<Part>> differing(Optional<Imprint> made) {
        if (imprint.isEmpty() || made.isEmpty()) {
            return Optional.empty();
        }
        Imprint before = imprint.get();
        Imprint now = made.get();
        List<Part> parts = new ArrayList<>();
        add(parts, Part.SOFTWARE, before.software().equals(now.software()));
        add(parts, Part.THEORY, before.theory().equals(now.theory()));
        add(parts, Part.ROWS, before.rows().equals(now.rows()));
        add(parts, Part.OPTIONS, before.options().equals(now.options()));
        return Optional.of(parts);
    }

    private static void add(List<Part> parts, Part part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }
}
