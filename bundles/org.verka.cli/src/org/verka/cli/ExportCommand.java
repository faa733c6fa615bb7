package org.verka.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.verka.project.ExportChoices;
import org.verka.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka export}: writes stored answers to a file for other programs. */
@Command(name = "export", sortOptions = false)
final class ExportCommand extends ProjectArguments implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FIL",
            required = true)
    private Path file;

    @Option(names = "--rows", paramLabel = "answers|forms", defaultValue = "answers")
    private String rows;

    @Option(names = "--instrument", paramLabel = "FORMULÄR")
    private String instrument;

    @Option(names = "--replace")
    private boolean replace;

    @Override
    public Integer call() {
        Console console = console();
        ExportChoices choices =
                new ExportChoices(file, rows(), Optional.ofNullable(instrument), replace);
        try (Project project = Project.open(folder(), console.locale());
                ConsoleProgress progress = new ConsoleProgress(console)) {
            long written = project.evidence().export(choices, progress);
            progress.close();
            console.say("export.written", console.shown(file), written);
            console.complain("export.careful");
            tell(project);
            return ExitCode.FINE;
        }
    }

    private ExportChoices.Rows rows() {
        return switch (rows.toLowerCase(Locale.ROOT)) {
            case "answers" -> ExportChoices.Rows.ANSWERS;
            case "forms" -> ExportChoices.Rows.FORMS;
            default -> throw new WrongUse("use.rows", rows);
        };
    }
}
