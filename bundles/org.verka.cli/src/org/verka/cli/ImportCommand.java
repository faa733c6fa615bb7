package org.verka.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.verka.project.ImportSummary;
import org.verka.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka import}: takes in the files that the theories map, or proposes a map for one. */
@Command(name = "import", sortOptions = false)
final class ImportCommand extends ProjectArguments implements Callable<Integer> {

    @Option(names = "--partial")
    private boolean partial;

    @Option(names = "--propose", paramLabel = "FIL")
    private Path propose;

    @Override
    public Integer call() {
        Console console = console();
        try (Project project = Project.open(folder(), console.locale())) {
            if (propose != null) {
                console.out().println(project.proposeIntake(propose));
                return ExitCode.FINE;
            }
            if (!project.sound()) {
                new Findings(project.check().findings()).print(console);
            }
            try (ConsoleProgress progress = new ConsoleProgress(console)) {
                ImportSummary summary = project.importAll(partial, progress);
                progress.close();
                new Imports(summary).print(console);
                return summary.complete() ? ExitCode.FINE : ExitCode.FINDINGS;
            }
        }
    }
}
