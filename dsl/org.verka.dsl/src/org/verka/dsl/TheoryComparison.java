package org.verka.dsl;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.verka.dsl.comparison.ChangeTexts;
import org.verka.dsl.comparison.Comparison;
import org.verka.dsl.comparison.ElementChange;
import org.verka.dsl.comparison.TakenOver;
import org.verka.model.Document;
import org.verka.model.Programme;

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
     * A version of theories.
     *
     * @param files the theories that are compared
     * @param around theories beside them; read only when a theory in {@code files} extends one that
     *     is not among them, to find it there
     */
    public record Version(List<Path> files, List<Path> around) {
        public Version {
            files = List.copyOf(files);
            around = List.copyOf(around);
        }

        private Version without(List<Path> others) {
            return new Version(
                    files, around.stream().filter(file -> !others.contains(file)).toList());
        }
    }

    /**
     * What differs.
     *
     * @param changes the elements that are written otherwise, in the order of the later version
     * @param takenOver what programmes take over otherwise from those that they extend
     * @param before the earlier version as it was read, with what was read around it
     * @param after the later version as it was read, with what was read around it
     */
    public record Difference(
            List<ElementChange> changes,
            List<TakenOver> takenOver,
            LoadedTheories before,
            LoadedTheories after) {
        public Difference {
            changes = List.copyOf(changes);
            takenOver = List.copyOf(takenOver);
        }

        /** Whether both versions say the same. */
        public boolean isNone() {
            return changes.isEmpty() && takenOver.isEmpty();
        }
    }

    /** Compares the theories in {@code before} with those in {@code after}. */
    public Difference compare(List<Path> before, List<Path> after) {
        return compare(new Version(before, List.of()), new Version(after, List.of()));
    }

    /** Compares the theories in the files of {@code before} with those of {@code after}. */
    public Difference compare(Version before, Version after) {
        LoadedTheories wasAlone = loader.load(before.files());
        LoadedTheories isAlone = loader.load(after.files());
        LoadedTheories was = withBases(wasAlone, before.without(after.files()));
        LoadedTheories is = withBases(isAlone, after.without(before.files()));
        Comparison comparison = Comparison.of(was.documents(), is.documents());
        Predicate<EObject> asked = isIn(isAlone);
        Predicate<ElementChange> told =
                change -> change.after().map(asked::test).orElseGet(() -> isGone(change, wasAlone));
        return new Difference(
                comparison.changes().stream().filter(told).toList(),
                comparison.takenOver().stream().filter(t -> asked.test(t.programme())).toList(),
                was,
                is);
    }

    private static boolean isGone(ElementChange change, LoadedTheories asked) {
        return change.before().filter(isIn(asked)).isPresent();
    }

    private LoadedTheories withBases(LoadedTheories theories, Version version) {
        boolean whole =
                theories.programmes().stream()
                        .allMatch(p -> p.getBase() == null || !p.getBase().eIsProxy());
        if (whole || version.around().isEmpty()) {
            return theories;
        }
        Set<String> own =
                theories.programmes().stream().map(Programme::getName).collect(Collectors.toSet());
        List<Path> files = new ArrayList<>(version.files());
        loader.load(version.around()).documents().stream()
                .filter(document -> names(document).noneMatch(own::contains))
                .map(document -> Path.of(address(document).toFileString()))
                .forEach(files::add);
        return loader.load(files);
    }

    private static Stream<String> names(Document document) {
        return document.getElements().stream()
                .filter(Programme.class::isInstance)
                .map(element -> ((Programme) element).getName());
    }

    private static Predicate<EObject> isIn(LoadedTheories theories) {
        Set<URI> files =
                theories.documents().stream()
                        .map(TheoryComparison::address)
                        .collect(Collectors.toSet());
        return element -> files.contains(address(element));
    }

    private static URI address(EObject element) {
        return element.eResource().getURI();
    }

    /** What differs about one element, for readers: a line that names it, then its changes. */
    public List<String> lines(ElementChange change) {
        return texts.lines(change);
    }

    /** What a programme takes over otherwise: a line that says from where, then its changes. */
    public List<String> lines(TakenOver taken) {
        return texts.lines(taken);
    }
}
