package org.verka.dsl.validation;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Language;
import org.verka.dsl.words.Replacement;
import org.verka.dsl.words.Translation;
import org.verka.model.Document;

/** A file keeps to the words of one language: the one that most of its words are of. */
final class WordsOfOneLanguage {

    /** The code of a finding about a word of the other language; its data is the right word. */
    static final String CODE = "S09";

    private final Keywords keywords;
    private final Translation translation;
    private final DslMessages messages;

    @Inject
    WordsOfOneLanguage(Keywords keywords, Translation translation, DslMessages messages) {
        this.keywords = keywords;
        this.translation = translation;
        this.messages = messages;
    }

    /** What has to be written otherwise; nothing while the text has mistakes of other kinds. */
    List<Replacement> of(Document document) {
        if (!(document.eResource() instanceof XtextResource resource)
                || resource.getParseResult() == null
                || resource.getParseResult().hasSyntaxErrors()) {
            return List.of();
        }
        IParseResult parsed = resource.getParseResult();
        Language language =
                keywords.languageOf(parsed.getRootNode(), Language.of(messages.locale()));
        return translation.replacements(parsed, language);
    }

    /** What is said about a word that is to be written as {@code right}. */
    String message(String written, Replacement right) {
        return messages.text(CODE, written, right.text());
    }
}
