package org.verka.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.verka.dsl.ide.LiveFigures;
import org.verka.dsl.ide.server.VerkaLanguageServer;
import org.verka.project.Project;
import org.verka.project.ProjectException;
import picocli.CommandLine.Command;

/** {@code verka lsp}: the language server over standard in and out. */
@Command(name = "lsp", sortOptions = false)
final class LspCommand extends ProjectArguments implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        Console console = console();
        new VerkaLanguageServer(console.locale(), () -> figures(console))
                .serve(console.in(), console.out());
        return ExitCode.FINE;
    }

    /**
     * Without figures the server is of use all the same, so what stands in the way is only told.
     */
    private LiveFigures figures(Console console) {
        Locale locale = console.locale();
        try (Project project = Project.open(folder(), locale)) {
            LiveFigures figures = project.figures(LocalDate.now(console.clock()));
            tell(project);
            return figures;
        } catch (ProjectException e) {
            console.err().println(e.getMessage());
            return LiveFigures.none();
        }
    }
}
