package org.verka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.project.FileImport;
import org.verka.project.ImportSummary;
import org.verka.project.Progress;
import org.verka.project.Project;
import org.verka.project.ProjectException;
import org.verka.report.Format;
import org.verka.report.ReportChoices;
import org.verka.report.ReportProgress;
import org.verka.report.Reports;
import org.verka.report.content.ReportCautions;
import org.verka.report.document.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka report}: checks, takes in, evaluates and writes the evaluation report. */
@Command(name = "report", sortOptions = false)
final class ReportCommand extends ProjectArguments implements Callable<Integer> {

    /** What a report that was made before says by itself. */
    private static final List<String> IN_THE_REPORT =
            List.of("--internal", "--uncorrected", "--threshold", "--format", "--for", "--output");

    @Option(names = "--internal")
    private boolean internal;

    @Option(names = "--uncorrected")
    private boolean uncorrected;

    @Option(names = "--partial")
    private boolean partial;

    @Option(names = "--threshold", paramLabel = "N", defaultValue = "5")
    private int threshold;

    @Option(names = "--as-of", paramLabel = "DATUM")
    private String asOf;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",")
    private List<String> formats = List.of();

    @Option(names = "--for", paramLabel = "LÄSARE", split = ",")
    private List<String> readers = List.of();

    @Option(names = "--verify", paramLabel = "FIL")
    private Path verify;

    @Option(names = "--output", paramLabel = "MAPP")
    private Path output;

    private final Set<String> cautions = new LinkedHashSet<>();

    @Override
    public Integer call() throws IOException {
        Console console = console();
        Instant start = console.clock().instant();
        Optional<Remaking> before = before();
        Options options =
                before.map(b -> b.options(Optional.ofNullable(asOf).map(this::day)))
                        .orElseGet(this::options);
        ReportChoices choices = before.map(Remaking::choices).orElseGet(this::choices);
        try (Reports reports = new Reports();
                Project project = Project.open(folder(), console.locale());
                ConsoleProgress progress = new ConsoleProgress(console)) {
            reports.prepare(choices);
            progress.begin(Progress.Stage.CHECK, 0);
            if (!project.sound()) {
                progress.close();
                return refuse(project);
            }
            ImportSummary imported = takeIn(project, progress);
            progress.close();
            if (!imported.complete()) {
                new Imports(project.folder(), console).print(imported);
            }
            if (!imported.complete() && !partial) {
                return refuse(imported, before);
            }
            if (before.isPresent()) {
                return compare(before.get(), reports, project, options, choices, progress);
            }
            Path into = output == null ? project.reportFolder() : output;
            List<Path> written = write(reports, project, options, into, choices, progress);
            progress.close();
            String audience = options.audience().name();
            written.forEach(file -> project.evidence().exported(file, audience));
            tell(console, written, start);
            tell(project);
            return imported.complete() ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }

    private int refuse(Project project) {
        new Findings(project.check().findings()).print(console());
        console().complain("report.theory");
        return ExitCode.FINDINGS;
    }

    /** Says what a file that cannot be taken in stands in the way of. */
    private int refuse(ImportSummary imported, Optional<Remaking> before) {
        if (before.isEmpty()) {
            console().complain("report.forms");
            return ExitCode.FINDINGS;
        }
        String report = console().shown(before.get().file());
        List<String> other =
                imported.files().stream()
                        .filter(f -> f.contradicting() > 0)
                        .map(FileImport::path)
                        .toList();
        if (other.isEmpty()) {
            console().say("report.verify.forms", report);
        } else {
            console().say("report.verify.rows", report, String.join(", ", other));
        }
        return ExitCode.FINDINGS;
    }

    /** Nothing where the evidence may only be read: the report is then of what is there. */
    private ImportSummary takeIn(Project project, Progress progress) {
        try {
            return project.importAll(partial, progress);
        } catch (ProjectException e) {
            if (e.reason() != ProjectException.Reason.READ_ONLY || !project.evidence().exists()) {
                throw e;
            }
            console().complain("report.readonly", project.evidence().place());
            return new ImportSummary(List.of());
        }
    }

    /** What is to be made once more, with the options that stand in it and no others. */
    private Optional<Remaking> before() throws IOException {
        if (verify == null) {
            return Optional.empty();
        }
        List<String> ignored = IN_THE_REPORT.stream().filter(this::isGiven).toList();
        if (!ignored.isEmpty()) {
            throw new WrongUse("use.verify.options", String.join(", ", ignored));
        }
        return Optional.of(Remaking.of(verify));
    }

    private int compare(
            Remaking before,
            Reports reports,
            Project project,
            Options options,
            ReportChoices choices,
            ConsoleProgress progress)
            throws IOException {
        Path folder = Files.createTempDirectory("verka");
        List<Path> anew = List.of();
        try {
            anew = write(reports, project, options, folder, choices, progress);
            boolean same = before.isAmong(anew);
            progress.close();
            String file = console().shown(before.file());
            console().say(same ? "report.same" : "report.differs", file, options.asOf());
            if (!same) {
                tell(before, anew);
            }
            return same ? ExitCode.FINE : ExitCode.FINDINGS;
        } finally {
            for (Path made : anew) {
                Files.deleteIfExists(made);
            }
            Files.deleteIfExists(folder);
        }
    }

    private void tell(Remaking before, List<Path> anew) throws IOException {
        List<Remaking.Part> parts = before.differing(anew);
        parts.forEach(part -> console().say("report.differs." + part.name()));
        if (parts.isEmpty()) {
            console().say("report.differs.file");
        }
    }

    private List<Path> write(
            Reports reports,
            Project project,
            Options options,
            Path folder,
            ReportChoices choices,
            Progress progress)
            throws IOException {
        List<Path> written = new ArrayList<>();
        List<Evaluation> evaluations = project.evaluate(options, progress);
        progress.begin(
                Progress.Stage.REPORT,
                (choices.readers().size() + choices.files()) * evaluations.size());
        for (Evaluation evaluation : evaluations) {
            cautions.addAll(new ReportCautions(console().locale()).of(evaluation));
            written.addAll(
                    reports.write(
                            evaluation,
                            project.basis(evaluation),
                            folder,
                            choices,
                            steps(progress)));
        }
        return written;
    }

    private ReportProgress steps(Progress progress) {
        Texts texts = console().texts();
        return new ReportProgress() {
            @Override
            public void begins(Step step) {
                progress.step(texts.text("step." + step));
            }

            @Override
            public void wrote(Path file) {
                // told when all are written
            }
        };
    }

    private void tell(Console console, List<Path> written, Instant start) {
        written.forEach(file -> console.say("report.written", console.shown(file)));
        Duration took = Duration.between(start, console.clock().instant());
        console.say("report.took", took.toMillis() / 1000.0);
        cautions.forEach(console.err()::println);
    }

    private ReportChoices choices() {
        Set<Reader> wanted = EnumSet.noneOf(Reader.class);
        for (String name : readers) {
            wanted.add(
                    Reader.named(name).orElseThrow(() -> new WrongUse("use.report.reader", name)));
        }
        Set<Reader> whom = wanted.isEmpty() ? EnumSet.of(Reader.EVALUATOR) : wanted;
        ReportChoices choices = new ReportChoices(console().locale(), formats(), whom);
        if (choices.files() == 0) {
            throw new WrongUse("use.report.workbook");
        }
        return choices;
    }

    /** Every format unless some are named. */
    private Set<Format> formats() {
        Set<Format> wanted = EnumSet.noneOf(Format.class);
        for (String name : formats) {
            wanted.add(
                    Arrays.stream(Format.values())
                            .filter(f -> isCalled(f, name.strip()))
                            .findFirst()
                            .orElseThrow(() -> new WrongUse("use.report.format", name)));
        }
        return wanted.isEmpty() ? EnumSet.allOf(Format.class) : wanted;
    }

    private static boolean isCalled(Format format, String name) {
        return format.ending().equalsIgnoreCase(name) || format.name().equalsIgnoreCase(name);
    }

    private Options options() {
        Options asked = options(internal, threshold, asOf);
        return new Options(
                asked.audience(),
                asked.threshold(),
                asked.asOf(),
                uncorrected ? Options.Correction.NONE : Options.Correction.HOLM);
    }
}
