package org.verka.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.verka.dsl.TheoryComparison;
import org.verka.dsl.comparison.Change;
import org.verka.dsl.comparison.ElementChange;
import org.verka.evaluation.TheoryDrift;
import org.verka.model.Document;
import org.verka.model.ModelPackage;
import org.verka.model.Programme;
import org.verka.model.RuleSettings;
import org.verka.model.TargetGroup;
import org.verka.model.Version;

/**
 * The text of each version of the theories that a report was made of, kept under {@code
 * .verka/theories}, so that it can be told later what has drifted. A theory without a version is
 * not kept.
 */
final class KeptTheories {

    private final ProjectFolder folder;
    private final Locale locale;

    KeptTheories(ProjectFolder folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    private Path place(Programme programme) {
        return folder.root()
                .resolve(".verka")
                .resolve("theories")
                .resolve(plain(programme.getName()));
    }

    private static String plain(String label) {
        return label.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^\\.+", "_");
    }

    private static Optional<String> version(Programme programme) {
        return Optional.ofNullable(programme.getVersion())
                .filter(v -> !v.isBlank() && programme.getName() != null);
    }

    /** Keeps the texts as those of the programme's version, where the project can be written. */
    void keep(Programme programme) {
        Optional<String> version = version(programme);
        if (version.isEmpty() || !Files.isWritable(folder.root())) {
            return;
        }
        try {
            Path kept = place(programme).resolve(plain(version.get()));
            for (Path file : folder.theories()) {
                Path copy = kept.resolve(folder.root().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What differs from version to version, the latest last; nothing where none is kept. */
    List<TheoryDrift> of(Programme programme) {
        Optional<String> version = version(programme);
        List<Path> earlier = version.map(v -> earlier(programme, v)).orElse(List.of());
        if (earlier.isEmpty()) {
            return List.of();
        }
        List<TheoryDrift> drifts = new ArrayList<>();
        TheoryComparison comparison = new TheoryComparison(locale);
        for (int i = 0; i < earlier.size(); i++) {
            boolean last = i == earlier.size() - 1;
            List<Path> after =
                    last ? folder.theories() : new ProjectFolder(earlier.get(i + 1)).theories();
            String to = last ? version.get() : name(earlier.get(i + 1));
            drifts.add(
                    new TheoryDrift(
                            name(earlier.get(i)),
                            to,
                            changes(
                                    comparison,
                                    new ProjectFolder(earlier.get(i)).theories(),
                                    after)));
        }
        return drifts;
    }

    private static String name(Path kept) {
        return kept.getFileName().toString();
    }

    /** The other versions that are kept, by when they came into force and then by their names. */
    private List<Path> earlier(Programme programme, String version) {
        if (!Files.isDirectory(place(programme))) {
            return List.of();
        }
        try (Stream<Path> kept = Files.list(place(programme))) {
            return kept.filter(Files::isDirectory)
                    .filter(path -> !name(path).equals(plain(version)))
                    .sorted(
                            Comparator.<Path, LocalDate>comparing(path -> begins(programme, path))
                                    .thenComparing(KeptTheories::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate begins(Programme programme, Path kept) {
        return programme.getVersions().stream()
                .filter(v -> v.getLabel() != null && plain(v.getLabel()).equals(name(kept)))
                .map(Version::getFrom)
                .filter(from -> from != null)
                .map(from -> from.first())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    /**
     * Those within programmes, what is said of target groups first; how they are checked is none.
     */
    private static List<List<String>> changes(
            TheoryComparison comparison, List<Path> before, List<Path> after) {
        return comparison.compare(before, after).changes().stream()
                .filter(change -> isOfProgramme(change.element()))
                .filter(change -> !(change.element() instanceof RuleSettings))
                .flatMap(KeptTheories::withoutQuotes)
                .sorted(Comparator.comparing(c -> !(c.element() instanceof TargetGroup)))
                .map(comparison::lines)
                .toList();
    }

    /** Whether what was quoted in an earlier version may be shown is not known. */
    private static Stream<ElementChange> withoutQuotes(ElementChange change) {
        List<Change> told = change.changes().stream().filter(c -> !isOfQuote(c)).toList();
        return told.isEmpty() && !change.changes().isEmpty()
                ? Stream.empty()
                : Stream.of(new ElementChange(change.before(), change.after(), told));
    }

    private static boolean isOfQuote(Change change) {
        return change instanceof Change.OfFact of
                && of.fact().main() == ModelPackage.Literals.FACTOR__QUOTE;
    }

    private static boolean isOfProgramme(EObject element) {
        EObject top = element;
        while (top.eContainer() != null && !(top.eContainer() instanceof Document)) {
            top = top.eContainer();
        }
        return top instanceof Programme;
    }
}
