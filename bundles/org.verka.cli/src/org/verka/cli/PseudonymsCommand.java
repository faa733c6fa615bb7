package org.verka.cli;

import java.nio.file.Path;
import org.verka.project.ProjectPseudonyms;
import org.verka.project.ProjectPseudonyms.Status;
import picocli.CommandLine.Command;

/** {@code verka pseudonyms}: whether pseudonyms are made of clients' numbers, and by which key. */
@Command(
        name = "pseudonyms",
        sortOptions = false,
        subcommands = {
            PseudonymsMakeCommand.class,
            PseudonymsBringCommand.class,
            PseudonymsCodeCommand.class
        })
final class PseudonymsCommand extends PseudonymArguments {

    private static final String NONE = "–";

    @Override
    int call(ProjectPseudonyms pseudonyms) {
        Status status = pseudonyms.status();
        console().say("pseudonyms." + status);
        String file = pseudonyms.keyFile().map(Path::toString).orElse(NONE);
        String here = pseudonyms.keyHere().orElse(NONE);
        String used = pseudonyms.keyUsed().orElse(NONE);
        if (status != Status.OFF) {
            console().say("pseudonyms.key", file, here, used);
        }
        return status == Status.OFF || status == Status.ON ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
