package org.verka.cli;

import org.verka.project.ProjectEvidence;
import org.verka.store.StoreFault;
import org.verka.store.StoreFound;
import picocli.CommandLine.Command;

/** {@code verka store check}: reads everything through and says what cannot be right. */
@Command(name = "check", sortOptions = false)
final class StoreCheckCommand extends EvidenceArguments {

    @Override
    int call(ProjectEvidence evidence, ConsoleProgress progress) {
        StoreFound found = evidence.check(progress);
        progress.close();
        Console console = console();
        console.say("store.check", found.forms(), found.answers(), found.others());
        for (StoreFault fault : found.faults()) {
            console.say("store.fault." + fault.kind(), fault.place());
        }
        if (found.faults().isEmpty()) {
            console.say("store.check.sound");
            return ExitCode.FINE;
        }
        console.say("store.check.damaged");
        return ExitCode.FINDINGS;
    }
}
