package org.verka.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Which language the user is spoken to in. */
final class UserLanguage {

    static final Locale SWEDISH = Locale.of("sv", "SE");
    static final Locale ENGLISH = Locale.of("en", "GB");

    private UserLanguage() {}

    /**
     * English when the environment asks for English, by the first of LC_ALL, LC_MESSAGES and LANG
     * that is set; otherwise Swedish.
     */
    static Locale of(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("en"))
                .map(value -> ENGLISH)
                .orElse(SWEDISH);
    }
}
