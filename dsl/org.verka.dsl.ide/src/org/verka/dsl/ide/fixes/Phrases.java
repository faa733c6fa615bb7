package org.verka.dsl.ide.fixes;

import com.google.inject.Inject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.words.Language;

/**
 * What fixes are called, in the reader's language, and what they write, in the language of the file
 * they write in. Places in both are {0}, {1} and so on; other braces and quotation marks stand for
 * themselves. Immutable.
 */
final class Phrases {

    private static final String BUNDLE = "org.verka.dsl.ide.fixes.Messages";

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
    private final Language reader;

    @Inject
    Phrases(DslMessages messages) {
        reader = Language.of(messages.locale());
        bundles.put(Language.SWEDISH, bundle(Locale.of("sv")));
        bundles.put(Language.ENGLISH, bundle(Locale.ENGLISH));
    }

    /** The language of the reader. */
    Language reader() {
        return reader;
    }

    /** What a fix is called. */
    String title(String key, Object... arguments) {
        return fill("title." + key, reader, arguments);
    }

    /** What a fix writes in a file in {@code language}. */
    String words(String key, Language language, Object... arguments) {
        return fill("write." + key, language, arguments);
    }

    private String fill(String key, Language language, Object... arguments) {
        String text = bundles.get(language).getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Phrases.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
