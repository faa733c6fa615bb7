package org.verka.dsl;

import com.google.inject.Injector;
import java.util.List;
import java.util.Locale;
import org.verka.dsl.drafting.Draft;
import org.verka.dsl.drafting.Given;
import org.verka.dsl.words.Language;

/** Writes a first programme theory from answers; see {@link Draft}. Needs nothing set up before. */
public final class TheoryDraft {

    private final Draft draft;

    /** Makes a writer. */
    public TheoryDraft() {
        Injector injector = new VerkaStandaloneSetup(Locale.of("sv")).createInjector();
        draft = injector.getInstance(Draft.class);
    }

    /** The theory in the words of {@code language}. */
    public String write(List<Given> given, Language language) {
        return draft.write(given, language);
    }
}
