package org.verka.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which language the user is spoken to in. */
final class UserLanguage {

    static final Locale SWEDISH = Locale.of("sv", "SE");
    static final Locale ENGLISH = Locale.of("en", "GB");

    private static final String OPTION = "--lang";

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

    /** The language that the words of a command ask for; empty when they name none there is. */
    static Optional<Locale> asked(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String next = at + 1 < words.size() ? words.get(at + 1) : "";
            String named = word.equals(OPTION) ? next : "";
            String value =
                    word.startsWith(OPTION + "=") ? word.substring(OPTION.length() + 1) : named;
            if (value.equals("sv") || value.equals("en")) {
                return Optional.of(value.equals("sv") ? SWEDISH : ENGLISH);
            }
        }
        return Optional.empty();
    }
}
