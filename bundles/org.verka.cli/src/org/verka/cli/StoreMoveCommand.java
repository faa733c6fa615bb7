package org.verka.cli;

import java.util.Optional;
import org.verka.project.ProjectEvidence;
import org.verka.store.CopyReceipt;
import org.verka.store.TableSum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka store move}: carries everything to a server, or back to the project's folder. */
@Command(name = "move", sortOptions = false)
final class StoreMoveCommand extends EvidenceArguments {

    @Option(names = "--to", paramLabel = "ADRESS")
    private String to;

    @Option(names = "--home")
    private boolean home;

    @Override
    int call(ProjectEvidence evidence, ConsoleProgress progress) {
        if (home == (to != null)) {
            throw new WrongUse("use.move");
        }
        String from = evidence.place();
        CopyReceipt receipt = evidence.move(Optional.ofNullable(to), progress);
        progress.close();
        for (TableSum table : receipt.arrived()) {
            if (table.rows() > 0) {
                console().say("store.table", table.table(), table.rows());
            }
        }
        console().say("store.move", evidence.place(), receipt.rows(), from);
        return ExitCode.FINE;
    }
}
