package org.verka.dsl;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Language;
import org.verka.dsl.words.Translation;

/**
 * Turns files from Swedish to English words and back; see {@link Translation}. Writes nothing.
 * Needs nothing set up before. Not for use by two threads at once.
 */
public final class TheoryTranslator {

    private final Translation translation;
    private final Keywords keywords;
    private final DslMessages messages;

    /** Makes a translator whose refusals are worded in {@code locale}'s language. */
    public TheoryTranslator(Locale locale) {
        Injector injector = new VerkaStandaloneSetup(locale).createInjector();
        translation = injector.getInstance(Translation.class);
        keywords = injector.getInstance(Keywords.class);
        messages = injector.getInstance(DslMessages.class);
    }

    /**
     * The file's text in the words of a language.
     *
     * @param to the language; when empty, the one that most words of the file are not in
     * @throws IOException when the file cannot be read
     */
    public Translation.Result translate(Path file, Optional<Language> to) throws IOException {
        TheoryText text = TheoryText.decode(Files.readAllBytes(file));
        if (!text.isText()) {
            String reason = messages.text("file.binary", file, text.firstBad());
            return new Translation.Refused(new Translation.Mistake(1, reason));
        }
        return translate(text.characters(), to);
    }

    /**
     * A text in the words of a language.
     *
     * @param to the language; when empty, the one that most words of the text are not in
     */
    public Translation.Result translate(String text, Optional<Language> to) {
        return translation.translate(text, to.orElseGet(() -> other(text)));
    }

    private Language other(String text) {
        return keywords.languageOf(text, Language.SWEDISH) == Language.SWEDISH
                ? Language.ENGLISH
                : Language.SWEDISH;
    }
}
