package org.verka.cli;

import org.verka.project.ProjectEvidence;
import picocli.CommandLine.Command;

/** {@code verka store encrypt}: encrypts the evidence in the project's own folder. */
@Command(name = "encrypt", sortOptions = false)
final class StoreEncryptCommand extends EvidenceArguments {

    @Override
    int call(ProjectEvidence evidence, ConsoleProgress progress) {
        console().say("store.encrypted", evidence.encrypt());
        return ExitCode.FINE;
    }
}
