package org.verka.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code verka} itself, which only leads on to its commands. */
@Command(
        name = "verka",
        sortOptions = false,
        versionProvider = Version.class,
        subcommands = {
            NewCommand.class,
            CheckCommand.class,
            RulesCommand.class,
            ImportCommand.class,
            ReportCommand.class,
            DueCommand.class,
            TableCommand.class,
            ExportCommand.class,
            StoreCommand.class,
            AggregatesCommand.class,
            PseudonymsCommand.class,
            DiffCommand.class,
            TranslateCommand.class,
            LspCommand.class
        })
final class VerkaCommand implements Runnable {

    private final Console console;

    @Spec private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = picocli.CommandLine.ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    VerkaCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), console.texts().text("use.command"));
    }
}
