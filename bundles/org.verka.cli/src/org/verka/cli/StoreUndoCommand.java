package org.verka.cli;

import org.verka.evidence.UndoReceipt;
import org.verka.evidence.UndoReceipt.Outcome;
import org.verka.project.ProjectEvidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka store undo}: undoes an import as a whole. */
@Command(name = "undo", sortOptions = false)
final class StoreUndoCommand extends EvidenceArguments {

    @Option(names = "--import", paramLabel = "NUMMER", required = true)
    private int number;

    @Option(names = "--reason", paramLabel = "SKÄL", required = true)
    private String reason;

    @Override
    int call(ProjectEvidence evidence, ConsoleProgress progress) {
        if (reason.isBlank()) {
            throw new WrongUse("use.reason");
        }
        UndoReceipt receipt = evidence.undo(number, reason);
        console()
                .say(
                        "store.undo." + receipt.outcome(),
                        number,
                        receipt.facts(),
                        String.join(
                                ", ",
                                receipt.corrections().stream().map(String::valueOf).toList()));
        return receipt.outcome() == Outcome.UNDONE ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
