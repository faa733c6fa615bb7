package org.verka.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.verka.project.Project;
import org.verka.project.ProjectPseudonyms;

/** What every command on a project's pseudonyms does: opens the project. */
abstract class PseudonymArguments extends ProjectArguments implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        try (Project project = Project.open(folder(), console().locale())) {
            return call(project.pseudonyms());
        }
    }

    /** Does it, and gives the exit code. */
    abstract int call(ProjectPseudonyms pseudonyms) throws IOException;
}
