package org.verka.cli;

import org.verka.project.ProjectPseudonyms;
import picocli.CommandLine.Command;

/** {@code verka pseudonyms make}: makes a key, and pseudonyms from then on. */
@Command(name = "make", sortOptions = false)
final class PseudonymsMakeCommand extends PseudonymArguments {

    @Override
    int call(ProjectPseudonyms pseudonyms) {
        console().say("pseudonyms.made", pseudonyms.make());
        return ExitCode.FINE;
    }
}
