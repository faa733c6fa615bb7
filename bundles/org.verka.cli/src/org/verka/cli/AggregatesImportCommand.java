package org.verka.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.verka.project.AggregateReceipt;
import org.verka.project.FileImport;
import org.verka.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka aggregates import}: takes in what another site has sent. */
@Command(name = "import", sortOptions = false)
final class AggregatesImportCommand extends ProjectArguments implements Callable<Integer> {

    @Option(names = "--file", paramLabel = "FIL", required = true)
    private Path file;

    @Override
    public Integer call() {
        Console console = console();
        try (Project project = Project.open(folder(), console.locale())) {
            AggregateReceipt receipt = project.evidence().aggregates().take(file);
            receipt.remarks().forEach(console.out()::println);
            console.say(
                    "aggregates." + receipt.outcome(),
                    receipt.sent().label(),
                    receipt.added(),
                    receipt.known());
            tell(project);
            return receipt.outcome() == FileImport.Outcome.REFUSED
                    ? ExitCode.FINDINGS
                    : ExitCode.FINE;
        }
    }
}
