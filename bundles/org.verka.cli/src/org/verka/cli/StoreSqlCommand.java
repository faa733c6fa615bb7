package org.verka.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import org.verka.project.ProjectEvidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka store sql}: a question in SQL to the evidence. */
@Command(name = "sql", sortOptions = false)
final class StoreSqlCommand extends EvidenceArguments {

    @Option(
            names = {"-q", "--query"},
            paramLabel = "SQL",
            defaultValue = "")
    private String query;

    @Override
    int call(ProjectEvidence evidence, ConsoleProgress progress) {
        Writer to = new OutputStreamWriter(console().out(), Verka.charset());
        evidence.select(query.strip(), to);
        return ExitCode.FINE;
    }
}
