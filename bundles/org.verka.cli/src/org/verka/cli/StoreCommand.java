package org.verka.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code verka store}: what can be done with a project's evidence as a whole. */
@Command(
        name = "store",
        sortOptions = false,
        subcommands = {
            StoreLogCommand.class,
            StoreSqlCommand.class,
            StoreUndoCommand.class,
            StoreCheckCommand.class,
            StoreBackupCommand.class,
            StoreRestoreCommand.class,
            StoreMoveCommand.class,
            StoreRemoveDueCommand.class,
            StoreEncryptCommand.class,
            StoreRescoreCommand.class
        })
final class StoreCommand extends SpokenArguments implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), console().texts().text("use.store-command"));
    }
}
