package org.verka.cli;

import java.nio.file.Path;
import org.verka.project.ProjectEvidence;
import org.verka.store.CopyReceipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka store restore}: brings back a backup where there is no evidence. */
@Command(name = "restore", sortOptions = false)
final class StoreRestoreCommand extends EvidenceArguments {

    @Option(names = "--from", paramLabel = "FIL", required = true)
    private Path file;

    @Override
    int call(ProjectEvidence evidence, ConsoleProgress progress) {
        CopyReceipt receipt = evidence.restore(file, progress);
        progress.close();
        console().say("store.restore", evidence.place(), receipt.rows());
        return ExitCode.FINE;
    }
}
