package org.verka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.verka.intake.Proposal;
import org.verka.project.Correction;
import org.verka.project.FilePreview;
import org.verka.project.ImportChoices;
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

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--names-are-codes")
    private boolean namesAreCodes;

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
                ImportChoices choices = new ImportChoices(partial, correction(), namesAreCodes);
                int code =
                        dryRun
                                ? rehearse(console, project, choices, progress)
                                : take(console, project, choices, progress);
                tell(project);
                return code;
            }
        }
    }

    private static int take(
            Console console, Project project, ImportChoices choices, ConsoleProgress progress)
            throws IOException {
        ImportSummary summary = project.importAll(choices, progress);
        progress.close();
        new Imports(project.folder(), console).print(summary);
        return summary.complete() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static int rehearse(
            Console console, Project project, ImportChoices choices, ConsoleProgress progress)
            throws IOException {
        List<FilePreview> previews = project.previewImport(choices, progress);
        progress.close();
        new Imports(project.folder(), console).print(previews);
        return previews.stream().allMatch(FilePreview::taken) ? ExitCode.FINE : ExitCode.FINDINGS;
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
