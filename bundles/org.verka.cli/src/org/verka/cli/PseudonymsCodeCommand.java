package org.verka.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Optional;
import org.verka.project.ProjectPseudonyms;
import picocli.CommandLine.Command;

/**
 * {@code verka pseudonyms code}: the pseudonyms of the numbers that are read, one a line. They are
 * no arguments, which a shell would remember and other users could see.
 */
@Command(name = "code", sortOptions = false)
final class PseudonymsCodeCommand extends PseudonymArguments {

    @Override
    int call(ProjectPseudonyms pseudonyms) throws IOException {
        Console console = console();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(console.in(), Verka.charset()));
        boolean all = true;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                Optional<String> code = pseudonyms.of(line);
                all &= code.isPresent();
                console.out().println(code.orElseGet(() -> console.texts().text("pseudonyms.no")));
            }
        }
        return all ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
