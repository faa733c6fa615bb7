package org.verka.dsl;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.verka.dsl.comparison.ChangeTexts;
import org.verka.dsl.comparison.Comparison;
import org.verka.dsl.comparison.ElementChange;

/**
 * Reads two versions of theories and tells what differs by meaning; see {@link Comparison}. Needs
 * nothing set up before. Not for use by two threads at once.
 */
public final class TheoryComparison {

    private final TheoryLoader loader;
    private final ChangeTexts texts;

    /** Makes a comparison that speaks {@code locale}'s language. */
    public TheoryComparison(Locale locale) {
        Injector injector = new VerkaStandaloneSetup(locale).createInjector();
        loader = new TheoryLoader(injector);
        texts = injector.getInstance(ChangeTexts.class);
    }

    /**
     * What differs.
     *
     * @param changes the elements that differ, in the order of the later version
     * @param before the earlier version as it was read
     * @param after the later version as it was read
     */
    public record Difference(
            List<ElementChange> changes, LoadedTheories before, LoadedTheories after) {
        public Difference {
            changes = List.copyOf(changes);
        }

        /** Whether both versions say the same. */
        public boolean isNone() {
            return changes.isEmpty();
        }
    }

    /** Compares the theories in {@code before} with those in {@code after}. */
    public Difference compare(List<Path> before, List<Path> after) {
        LoadedTheories was = loader.load(before);
        LoadedTheories is = loader.load(after);
        return new Difference(Comparison.of(was.documents(), is.documents()), was, is);
    }

    /** What differs about one element, for readers: a line that names it, then its changes. */
    public List<String> lines(ElementChange change) {
        return texts.lines(change);
    }
}
