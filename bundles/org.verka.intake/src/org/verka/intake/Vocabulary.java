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
import org.verka.model.Element;
import org.verka.model.FactorSort;
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

    List<FactorSort> factorSorts() {
        return all(Programme::getFactorSorts);
    }

    /** What factors may touch: activities, outcomes and the other elements of the theories. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (Programme programme : programmes) {
            EcoreUtil.<EObject>getAllContents(programme, true)
                    .forEachRemaining(e -> {
                        if (e instanceof Element element && element.getName() != null) {
                            elements.add(element);
                        }
                    });
        }
        return elements;
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
        Optional<Word> known = said(word, column);
        if (known.isPresent()) {
            Named meant = known.get().getMeaning();
            return candidates.stream().filter(c -> c == meant || sameName(c, meant)).findFirst();
        }
        return candidates.stream().filter(c -> isCalled(c, wording)).findFirst();
    }

    /** What the mapping says that a word means in a column. */
    static Optional<Word> said(String word, Column column) {
        String wording = Wording.of(word);
        return column.getWords().stream()
                .filter(w -> w.getText() != null && Wording.of(w.getText()).equals(wording))
                .findFirst();
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
        Optional<Word> known = said(word, column);
        if (known.isPresent()) {
            return occasion(known.get().getOccasion());
        }
        return switch (Wording.of(word)) {
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
