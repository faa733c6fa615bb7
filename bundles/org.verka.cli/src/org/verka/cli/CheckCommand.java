package org.verka.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.Severity;
import org.verka.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka check}: reads the theories of a project and prints what a checker finds in them. */
@Command(name = "check", sortOptions = false)
final class CheckCommand extends ProjectArguments implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text")
    private String format;

    @Option(names = "--fail-on", paramLabel = "error|warning", defaultValue = "warning")
    private String failOn;

    @Option(names = "--suppressed")
    private boolean suppressed;

    @Override
    public Integer call() throws IOException {
        Console console = console();
        Severity worst = worstAllowed();
        try (Project project = Project.open(folder(), console.locale())) {
            LoadedTheories theories = project.checkWithEvidence(LocalDate.now(console.clock()));
            switch (format) {
                case "text" -> new CheckText(theories, suppressed).print(console);
                case "json" -> console.out().println(new CheckJson(theories, project.folder()));
                case "sarif" ->
                        console.out()
                                .println(new Sarif(theories, project.folder(), console.locale()));
                default -> throw new WrongUse("use.format", format);
            }
            tell(project);
            boolean fails =
                    theories.findings().stream().anyMatch(f -> f.severity().compareTo(worst) <= 0);
            return fails ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }

    private Severity worstAllowed() {
        return switch (failOn) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default -> throw new WrongUse("use.failOn", failOn);
        };
    }
}
