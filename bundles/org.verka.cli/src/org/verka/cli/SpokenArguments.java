package org.verka.cli;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command takes: the language to speak. */
abstract class SpokenArguments {

    @Spec private CommandSpec command;

    @Option(names = "--lang", paramLabel = "sv|en")
    private String language;

    Console console() {
        VerkaCommand verka = (VerkaCommand) command.root().userObject();
        return language == null ? verka.console() : verka.console().in(asked());
    }

    /** Whether an option was written, and has not only the value that it usually has. */
    boolean isGiven(String option) {
        return command.commandLine().getParseResult().hasMatchedOption(option);
    }

    private Locale asked() {
        return switch (language) {
            case "sv" -> UserLanguage.SWEDISH;
            case "en" -> UserLanguage.ENGLISH;
            default -> throw new WrongUse("use.language", language);
        };
    }
}
