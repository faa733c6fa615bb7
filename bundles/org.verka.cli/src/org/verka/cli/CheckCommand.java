package org.verka.cli;

import java.util.concurrent.Callable;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.Severity;
import org.verka.project.Project;
import picocli.CommandLine.Command;

/** {@code verka check}: reads the theories of a project and prints what a checker finds in them. */
@Command(name = "check", sortOptions = false)
final class CheckCommand extends ProjectArguments implements Callable<Integer> {

    @Override
    public Integer call() {
        Console console = console();
        try (Project project = Project.open(folder(), console.locale())) {
            LoadedTheories theories = project.check();
            new Findings(theories.findings()).print(console);
            long toMend =
                    theories.findings().stream()
                            .filter(f -> f.severity() != Severity.INFORMATION)
                            .count();
            console.say(
                    toMend == 0 ? "check.clean" : "check.findings",
                    toMend,
                    theories.programmes().size(),
                    theories.documents().size());
            return toMend == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }
}
