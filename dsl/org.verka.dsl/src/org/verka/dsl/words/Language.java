package org.verka.dsl.words;

import java.util.Locale;

/** The two languages that theories are written in. */
public enum Language {
    SWEDISH,
    ENGLISH;

    /** English for English locales, Swedish for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }
}
