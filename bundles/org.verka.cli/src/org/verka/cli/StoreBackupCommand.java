package org.verka.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.verka.project.ProjectEvidence;
import org.verka.store.CopyReceipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka store backup}: writes everything to one file. */
@Command(name = "backup", sortOptions = false)
final class StoreBackupCommand extends EvidenceArguments {

    @Option(names = "--output", paramLabel = "FIL")
    private Path output;

    @Override
    int call(ProjectEvidence evidence, ConsoleProgress progress) {
        LocalDate today = LocalDate.now(console().clock());
        Path file = output == null ? folder().resolve("verka-" + today + ".zip") : output;
        CopyReceipt receipt = evidence.backup(file, progress);
        progress.close();
        console().say("store.backup", console().shown(file), receipt.rows());
        return ExitCode.FINE;
    }
}
