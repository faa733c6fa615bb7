package org.verka.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.project.Progress;
import org.verka.project.Project;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.Block;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** The report on an example project, taken in and evaluated as a user's is. */
final class SampleReport {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    private SampleReport() {}

    /** The report for somebody, with its figures. */
    static ReportDocument of(Path example, Reader reader) throws IOException {
        Path folder = copy(example);
        try {
            try (Project project = Project.open(folder, Locale.of("sv"))) {
                project.check();
                project.importAll(false, Progress.none());
                Evaluation evaluation =
                        project.evaluate(Options.shared(DAY), Progress.none()).getFirst();
                return new ReportBuilder(Locale.of("sv"), new Typeface(), "Verka")
                        .build(evaluation, Basis.unknown(), reader, "rapport");
            }
        } finally {
            delete(folder);
        }
    }

    /** The same without its figures. */
    static ReportDocument withoutFigures(ReportDocument report) {
        return new ReportDocument(
                report.language(),
                report.title(),
                report.mark(),
                report.date(),
                report.cover(),
                report.sections().stream().map(SampleReport::withoutFigures).toList(),
                report.data(),
                report.references(),
                report.length(),
                report.imprint());
    }

    private static Section withoutFigures(Section section) {
        return new Section(
                section.id(),
                section.title(),
                section.blocks().stream().filter(b -> !(b instanceof Block.Figure)).toList(),
                section.sections().stream().map(SampleReport::withoutFigures).toList());
    }

    /** Goes through all sections in order, each with its depth from 1 on. */
    static void each(List<Section> sections, int depth, Consumer<At> visit) {
        for (Section section : sections) {
            visit.accept(new At(section, depth));
            each(section.sections(), depth + 1, visit);
        }
    }

    /** A section and how deep it lies. */
    record At(Section section, int depth) {}

    /** Where the example lies in a checkout. */
    static Path example(Path root) {
        return root.resolve("bundles/org.verka.examples/projects/samordnat-stod");
    }

    /** A copy of a project in a folder of its own. */
    static Path copy(Path from) throws IOException {
        Path to = Files.createTempDirectory("verka-bench");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
