package org.verka.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** What every command on a project takes: the folder and the language to speak. */
abstract class ProjectArguments extends SpokenArguments {

    @Parameters(index = "0", arity = "0..1", defaultValue = ".", paramLabel = "PROJEKT")
    private Path folder;

    Path folder() {
        return folder;
    }
}
