package org.verka.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.verka.evidence.Occasion;
import org.verka.intake.value.Wording;
import org.verka.model.Named;

/** Guesses what a word of a file means. */
final class Likeness {

    private static final int TELLING = 5;
    private static final List<String> BEFORE =
            List.of(
                    "före",
                    "innan",
                    "baslinje",
                    "grund",
                    "inskrivning",
                    "start",
                    "before",
                    "baseline",
                    "pre",
                    "t0");
    private static final List<String> FOLLOW_UP =
            List.of("uppföljning", "uppfoljning", "follow", "sexmånader", "t2");
    private static final List<String> AFTER =
            List.of("efter", "avslut", "utskrivning", "slut", "after", "post", "t1");

    private Likeness() {}

    /** The one that is called so; else the one whose name or label the word begins or holds. */
    static <T extends Named> Optional<T> find(String word, Collection<T> things) {
        String bare = Wording.bare(word);
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return first(things, bare, String::equals)
                .or(() -> only(things, bare, Likeness::resembles));
    }

    private static boolean resembles(String name, String word) {
        return word.length() >= TELLING && name.contains(word)
                || name.length() >= TELLING && word.contains(name);
    }

    private static <T extends Named> Optional<T> first(
            Collection<T> things, String word, BiPredicate<String, String> test) {
        return things.stream().filter(t -> names(t).anyMatch(n -> test.test(n, word))).findFirst();
    }

    private static <T extends Named> Optional<T> only(
            Collection<T> things, String word, BiPredicate<String, String> test) {
        List<T> found =
                things.stream().filter(t -> names(t).anyMatch(n -> test.test(n, word))).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Stream<String> names(Named named) {
        return Stream.of(named.getName(), named.getLabel())
                .filter(n -> n != null)
                .map(Wording::bare);
    }

    /** The occasion that a word such as ”Före insats” or ”ASI Grund” speaks of. */
    static Optional<Occasion> occasion(String word) {
        List<String> parts = List.of(Wording.of(word).split("[^\\p{L}\\p{N}]+"));
        if (begins(parts, BEFORE)) {
            return Optional.of(Occasion.BEFORE);
        }
        if (begins(parts, FOLLOW_UP)) {
            return Optional.of(Occasion.FOLLOW_UP);
        }
        return begins(parts, AFTER) ? Optional.of(Occasion.AFTER) : Optional.empty();
    }

    /** The words of a header that do not speak of an occasion. */
    static String withoutOccasion(String header) {
        return Stream.of(header.split("[\\s_,;:/()-]+"))
                .filter(p -> occasion(p).isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static boolean begins(List<String> parts, List<String> words) {
        return parts.stream()
                .anyMatch(p ->
                        words.stream()
                                .anyMatch(w ->
                                        w.length() < TELLING - 1 ? p.equals(w) : p.startsWith(w)));
    }
}
