package org.verka.cli;

import java.util.concurrent.Callable;
import org.verka.project.Project;
import org.verka.project.ProjectEvidence;

/** What every command on a project's evidence does: opens the project, and shows how far it is. */
abstract class EvidenceArguments extends ProjectArguments implements Callable<Integer> {

    @Override
    public Integer call() {
        Console console = console();
        try (Project project = Project.open(folder(), console.locale());
                ConsoleProgress progress = new ConsoleProgress(console)) {
            return call(project.evidence(), progress);
        }
    }

    /** Does it, and gives the exit code. */
    abstract int call(ProjectEvidence evidence, ConsoleProgress progress);
}
