package org.verka.dsl.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that belong together, such as {@code resultat på kort sikt}.
 *
 * @param words in the order in which they are written
 * @param values the values that fixed words among them stand for, such as {@code SHORT}
 */
record Phrase(List<String> words, List<String> values) {

    static final Phrase NOTHING = new Phrase(List.of(), List.of());

    Phrase {
        words = List.copyOf(words);
        values = List.copyOf(values);
    }

    static Phrase of(String word) {
        return new Phrase(List.of(word), List.of());
    }

    static Phrase of(String word, String value) {
        return new Phrase(List.of(word), List.of(value));
    }

    Phrase then(Phrase next) {
        return new Phrase(joined(words, next.words), joined(values, next.values));
    }

    /** Whether {@code text} says this phrase from {@code at} on. */
    boolean isAt(int at, List<String> text) {
        return at + words.size() <= text.size()
                && text.subList(at, at + words.size()).equals(words);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
