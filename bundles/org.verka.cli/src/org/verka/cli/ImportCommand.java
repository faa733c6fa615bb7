package org.verka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.verka.intake.Proposal;
import org.verka.project.Correction;
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

    @Option(names = "--correct", paramLabel = "FIL")
    private String correct;

    @Option(names = "--reason", paramLabel = "SKÄL")
    private String reason;

    @Override
    public Integer call() throws IOException {
        Console console = console();
        try (Project project = Project.open(folder(), console.locale())) {
            if (propose != null) {
                return proposal(console, project);
            }
            if (!project.sound()) {
                new Findings(project.check().findings()).print(console);
            }
            try (ConsoleProgress progress = new ConsoleProgress(console)) {
                ImportSummary summary = project.importAll(partial, correction(), progress);
                progress.close();
                new Imports(summary).print(console);
                return summary.complete() ? ExitCode.FINE : ExitCode.FINDINGS;
            }
        }
    }

    private Optional<Correction> correction() {
        if ((correct == null) != (reason == null || reason.isBlank())) {
            throw new WrongUse("use.reason");
        }
        return Optional.ofNullable(correct).map(file -> new Correction(file, reason));
    }

    private int proposal(Console console, Project project) throws IOException {
        Optional<Proposal> proposal = project.proposeIntake(propose);
        if (proposal.isEmpty()) {
            console.complain("propose.nothing", console.shown(propose));
            return ExitCode.FINDINGS;
        }
        console.out().print(proposal.get().text());
        console.complain("propose.made", proposal.get().open());
        return ExitCode.FINE;
    }
}
