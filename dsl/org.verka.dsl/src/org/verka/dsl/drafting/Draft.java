package org.verka.dsl.drafting;

import com.google.inject.Inject;
import java.util.List;
import org.verka.dsl.words.Language;
import org.verka.dsl.words.Translation;

/**
 * Writes a first programme theory from answers. It can be read however few of the questions are
 * answered; what is left for later is what a check then finds missing.
 */
public final class Draft {

    private final Translation translation;

    @Inject
    Draft(Translation translation) {
        this.translation = translation;
    }

    /** The theory in the words of {@code language}. */
    public String write(List<Given> given, Language language) {
        String swedish = new DraftText(new Sheet(given)).write();
        return switch (translation.translate(swedish, language)) {
            case Translation.Translated translated -> translated.text();
            case Translation.Refused refused ->
                    throw new IllegalStateException(refused.mistake().toString());
        };
    }
}
