package org.verka.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.verka.evaluation.Options;
import org.verka.project.AggregatePackage;
import org.verka.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka aggregates export}: writes what may be shared of a site to one file. */
@Command(name = "export", sortOptions = false)
final class AggregatesExportCommand extends ProjectArguments implements Callable<Integer> {

    @Option(names = "--site", paramLabel = "PLATS", required = true)
    private String site;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FIL",
            required = true)
    private Path file;

    @Option(names = "--threshold", paramLabel = "N", defaultValue = "5")
    private int threshold;

    @Option(names = "--as-of", paramLabel = "DATUM")
    private String asOf;

    @Option(names = "--replace")
    private boolean replace;

    @Override
    public Integer call() {
        Console console = console();
        Options options = options(false, threshold, asOf);
        try (Project project = Project.open(folder(), console.locale());
                ConsoleProgress progress = new ConsoleProgress(console)) {
            AggregatePackage sent =
                    project.evidence().aggregates().write(site, options, file, replace, progress);
            progress.close();
            console.say(
                    "aggregates.written",
                    console.shown(file),
                    sent.label(),
                    sent.aggregates().size(),
                    sent.counts().size(),
                    sent.threshold());
            tell(project);
            return ExitCode.FINE;
        }
    }
}
