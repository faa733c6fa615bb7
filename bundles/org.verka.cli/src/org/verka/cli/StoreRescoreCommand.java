package org.verka.cli;

import java.util.List;
import org.verka.project.ProjectEvidence;
import org.verka.project.ScoredAgain;
import picocli.CommandLine.Command;

/** {@code verka store rescore}: scores stored forms again by the rules that there are now. */
@Command(name = "rescore", sortOptions = false)
final class StoreRescoreCommand extends EvidenceArguments {

    @Override
    int call(ProjectEvidence evidence, ConsoleProgress progress) {
        List<ScoredAgain> done = evidence.rescore(progress);
        progress.close();
        if (done.isEmpty()) {
            console().say("store.rescored.none");
        }
        for (ScoredAgain each : done) {
            console().say("store.rescored", each.instrument(), each.forms(), each.changed());
        }
        return ExitCode.FINE;
    }
}
