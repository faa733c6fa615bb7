package org.verka.dsl.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text made readable: what each of its words is taken for, what is put between them, and the
 * faults that made it necessary. Filled by {@link Mender}.
 */
final class Mending {

    /** What a word is taken for that is left out. */
    static final int LEFT_OUT = -1;

    private final List<Word> words;
    private final int[] kinds;
    private final Map<Integer, List<Network.Step>> missing = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Mending(List<Word> words) {
        this.words = words;
        this.kinds = words.stream().mapToInt(Word::kind).toArray();
    }

    /** What is wrong with a text, at some of its words (by their position among the words). */
    sealed interface Fault {

        /** Words that were left out, and the place before them. */
        record LeftOver(int first, int last, Place before) implements Fault {}

        /** Tokens that were put in before a word. */
        record Missing(int before, List<Network.Step> tokens, Place at) implements Fault {}

        /** A word taken for a similar word of the language. */
        record Misspelt(int at, String meant) implements Fault {}

        /** The text ends too early; the tokens are what it lacks. */
        record BrokenOff(List<Network.Step> tokens, Place at) implements Fault {}
    }

    List<Word> words() {
        return words;
    }

    /** The kind that a word is taken for, or {@link #LEFT_OUT}. */
    int kind(int word) {
        return kinds[word];
    }

    /** What is put in before a word; before the end, when it is the number of words. */
    List<Network.Step> missingBefore(int word) {
        return missing.getOrDefault(word, List.of());
    }

    List<Fault> faults() {
        return faults;
    }

    void take(int word, int kind) {
        kinds[word] = kind;
    }

    void put(int before, Network.Step step) {
        missing.computeIfAbsent(before, at -> new ArrayList<>(1)).add(step);
    }

    void fault(Fault fault) {
        faults.add(fault);
    }
}
