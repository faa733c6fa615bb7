package org.verka.cli;

import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What every command takes: the language to speak. */
abstract class SpokenArguments {

    @ParentCommand private VerkaCommand verka;

    @Option(names = "--lang", paramLabel = "sv|en")
    private String language;

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
