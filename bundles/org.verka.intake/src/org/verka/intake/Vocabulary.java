package org.verka.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verka.evidence.Occasion;
import org.verka.intake.value.Wording;
import org.verka.model.Activity;
import org.verka.model.Column;
import org.verka.model.Document;
import org.verka.model.Intake;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.Site;
import org.verka.model.Word;

/**
 * What a cell's word means: what the mapping says that it means, else the one of the things in
 * question that is called so by name or label.
 */
final class Vocabulary {

    private final List<Programme> programmes;

    private Vocabulary(List<Programme> programmes) {
        this.programmes = programmes;
    }

    /** Knows the programmes that lie in the mapping's resource set, or in its document. */
    static Vocabulary around(Intake mapping) {
        Resource resource = mapping.eResource();
        Stream<EObject> roots =
                resource == null || resource.getResourceSet() == null
                        ? Stream.of(EcoreUtil.getRootContainer(mapping))
                        : resource.getResourceSet().getResources().stream()
                                .flatMap(r -> r.getContents().stream());
        return new Vocabulary(
                roots.filter(Document.class::isInstance)
                        .flatMap(d -> ((Document) d).getElements().stream())
                        .filter(Programme.class::isInstance)
                        .map(Programme.class::cast)
                        .toList());
    }

    List<Site> sites() {
        return all(Programme::getSites);
    }

    List<Activity> activities() {
        return all(Programme::getActivities);
    }

    private <T> List<T> all(Function<Programme, Collection<T>> part) {
        List<T> all = new ArrayList<>();
        programmes.forEach(p -> all.addAll(part.apply(p)));
        return all;
    }

    /** The one of {@code candidates} that the word means in a column. */
    static <T extends Named> Optional<T> meaning(
            String word, Column column, Collection<T> candidates) {
        String wording = Wording.of(word);
        for (Word known : column.getWords()) {
            if (known.getText() != null && Wording.of(known.getText()).equals(wording)) {
                return candidates.stream()
                        .filter(c -> c == known.getMeaning() || sameName(c, known.getMeaning()))
                        .findFirst();
            }
        }
        return candidates.stream().filter(c -> isCalled(c, wording)).findFirst();
    }

    /** The words that {@link #meaning} understands, for messages. */
    static String known(Column column, Collection<? extends Named> candidates) {
        Stream<String> words = column.getWords().stream().map(Word::getText);
        Stream<String> names =
                candidates.stream().map(c -> c.getLabel() != null ? c.getLabel() : c.getName());
        return Stream.concat(words, names).distinct().limit(20).collect(Collectors.joining(", "));
    }

    /**
     * The occasion that a word means in a column, by the mapping or by the language's own words.
     */
    static Optional<Occasion> occasion(String word, Column column) {
        String wording = Wording.of(word);
        for (Word known : column.getWords()) {
            if (known.getText() != null && Wording.of(known.getText()).equals(wording)) {
                return occasion(known.getOccasion());
            }
        }
        return switch (wording) {
            case "före", "before" -> Optional.of(Occasion.BEFORE);
            case "efter", "after" -> Optional.of(Occasion.AFTER);
            case "uppföljning", "follow-up" -> Optional.of(Occasion.FOLLOW_UP);
            default -> Optional.empty();
        };
    }

    /** The words that {@link #occasion(String, Column)} understands, for messages. */
    static String knownOccasions(Column column) {
        Stream<String> words = column.getWords().stream().map(Word::getText);
        return Stream.concat(words, Stream.of("före", "efter", "uppföljning"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static Optional<Occasion> occasion(org.verka.model.Occasion occasion) {
        return switch (occasion) {
            case BEFORE -> Optional.of(Occasion.BEFORE);
            case AFTER -> Optional.of(Occasion.AFTER);
            case FOLLOW_UP -> Optional.of(Occasion.FOLLOW_UP);
            case UNSPECIFIED -> Optional.empty();
        };
    }

    private static boolean isCalled(Named named, String wording) {
        return Stream.of(named.getName(), named.getLabel())
                .anyMatch(n -> n != null && Wording.of(n).equals(wording));
    }

    private static boolean sameName(Named one, Named other) {
        return other != null && one.getName() != null && one.getName().equals(other.getName());
    }
}
