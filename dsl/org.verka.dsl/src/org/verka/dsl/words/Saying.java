package org.verka.dsl.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing as it is said in both languages. Synonyms correspond by their place among those that
 * stand for the same value; one without a counterpart corresponds to the other side's last.
 *
 * @param swedish the ways of saying it in Swedish, the preferred one first
 * @param english the ways of saying it in English, the preferred one first
 */
record Saying(List<Phrase> swedish, List<Phrase> english) {

    Saying {
        swedish = List.copyOf(swedish);
        english = List.copyOf(english);
    }

    /** The longest phrase of either language that {@code text} says from {@code at} on. */
    Optional<Phrase> at(int at, List<String> text) {
        return Stream.concat(swedish.stream(), english.stream())
                .filter(phrase -> !phrase.words().isEmpty() && phrase.isAt(at, text))
                .max(Comparator.comparingInt(phrase -> phrase.words().size()));
    }

    /** How {@code phrase} is said in {@code language}; the phrase itself when it is of both. */
    Phrase in(Language language, Phrase phrase) {
        List<Phrase> there = language == Language.SWEDISH ? swedish : english;
        if (there.contains(phrase)) {
            return phrase;
        }
        List<Phrase> here = language == Language.SWEDISH ? english : swedish;
        List<Phrase> same = alike(there, phrase);
        int place = alike(here, phrase).indexOf(phrase);
        return same.isEmpty() ? phrase : same.get(Math.min(place, same.size() - 1));
    }

    private static List<Phrase> alike(List<Phrase> phrases, Phrase phrase) {
        return phrases.stream().filter(p -> p.values().equals(phrase.values())).toList();
    }
}
