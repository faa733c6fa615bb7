package org.verka.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What every command on a project takes: the folder and the language to speak. */
abstract class ProjectArguments {

    @ParentCommand private VerkaCommand verka;

    @Parameters(index = "0", arity = "0..1", defaultValue = ".", paramLabel = "PROJEKT")
    private Path folder;

    @Option(names = "--lang", paramLabel = "sv|en")
    private String language;

    Path folder() {
        return folder;
    }

    Console console() {
        return language == null ? verka.console() : verka.console().in(asked());
    }

    private Locale asked() {
        return switch (language) {
            case "sv" -> UserLanguage.SWEDISH;
            case "en" -> UserLanguage.ENGLISH;
            default -> throw new WrongUse("use.language", language);
        };
    }
}
