package org.verka.dsl.parsing;

import java.util.function.Predicate;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Language;

/** Which words a text may use: those of its own language, which is found out when first asked. */
final class WordsOfText implements Predicate<String> {

    private final String text;
    private final Keywords keywords;
    private final Language otherwise;
    private Language language;

    WordsOfText(String text, Keywords keywords, Language otherwise) {
        this.text = text;
        this.keywords = keywords;
        this.otherwise = otherwise;
    }

    @Override
    public boolean test(String word) {
        if (language == null) {
            language = keywords.languageOf(text, otherwise);
        }
        return keywords.belongsTo(word, language);
    }
}
