package org.verka.cli;

import java.time.LocalDate;
import java.util.List;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.RemovalReceipt;
import org.verka.project.ProjectEvidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka store remove-due}: removes what the theory says is erased by now. */
@Command(name = "remove-due", sortOptions = false)
final class StoreRemoveDueCommand extends EvidenceArguments {

    @Option(names = "--for-good")
    private boolean forGood;

    @Override
    int call(ProjectEvidence evidence, ConsoleProgress progress) {
        Console console = console();
        LocalDate today = LocalDate.now(console.clock());
        List<ImportRecord> due = evidence.due(today);
        if (due.isEmpty()) {
            console.say("store.due.none");
            return ExitCode.FINE;
        }
        for (ImportRecord each : due) {
            console.say("store.due", each.number(), each.arrival().path(), each.facts());
        }
        if (!forGood) {
            console.say("store.due.how");
            return ExitCode.FINDINGS;
        }
        RemovalReceipt receipt = evidence.removeDue(today, progress);
        progress.close();
        console.say(
                receipt.left() == 0 ? "store.removed" : "store.removed.left",
                receipt.facts(),
                receipt.imports(),
                receipt.clients(),
                receipt.left());
        List<String> copies = evidence.copies();
        if (!copies.isEmpty()) {
            console.say("store.removed.copies");
            copies.forEach(each -> console.say("store.removed.copy", each));
        }
        if (evidence.isOnServer()) {
            console.say("store.removed.server");
        }
        return receipt.left() == 0 ? ExitCode.FINE : ExitCode.FAILURE;
    }
}
