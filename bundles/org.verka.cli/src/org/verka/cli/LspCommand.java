package org.verka.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code verka lsp}: the language server over standard in and out. */
@Command(name = "lsp", sortOptions = false)
final class LspCommand implements Callable<Integer> {

    @ParentCommand private VerkaCommand verka;

    @Override
    public Integer call() {
        return ExitCode.FINE;
    }
}
