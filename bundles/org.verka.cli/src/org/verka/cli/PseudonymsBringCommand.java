package org.verka.cli;

import java.nio.file.Path;
import org.verka.project.ProjectPseudonyms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka pseudonyms bring}: takes in a key that was made elsewhere. */
@Command(name = "bring", sortOptions = false)
final class PseudonymsBringCommand extends PseudonymArguments {

    @Option(names = "--from", paramLabel = "FIL", required = true)
    private Path file;

    @Override
    int call(ProjectPseudonyms pseudonyms) {
        console().say("pseudonyms.brought", pseudonyms.bring(file));
        return ExitCode.FINE;
    }
}
