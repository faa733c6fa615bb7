package org.verka.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code verka aggregates}: what one site may tell another of its results, and back. */
@Command(
        name = "aggregates",
        sortOptions = false,
        subcommands = {AggregatesExportCommand.class, AggregatesImportCommand.class})
final class AggregatesCommand extends SpokenArguments implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), console().texts().text("use.aggregates"));
    }
}
