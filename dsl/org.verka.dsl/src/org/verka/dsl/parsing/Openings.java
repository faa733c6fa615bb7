package org.verka.dsl.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.Keyword;

/** Where the blocks begin whose end was missing and put in. */
final class Openings {

    private static final int MOST_WORDS = 4;

    /** The first words of the line where a block begins, and which line that is, from 1. */
    record Opening(String words, int line) {}

    private final List<Word> words;
    private final Map<Integer, Integer> opened = new HashMap<>();

    private Openings(List<Word> words) {
        this.words = words;
    }

    static Openings of(Mending mending) {
        Openings openings = new Openings(mending.words());
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at <= mending.words().size(); at++) {
            for (Network.Step step : mending.missingBefore(at)) {
                openings.putIn(step, at, open);
            }
            if (at < mending.words().size() && mending.kind(at) != Mending.LEFT_OUT) {
                Word word = mending.words().get(at);
                if (word.opens()) {
                    open.push(at);
                } else if (word.closes() && !open.isEmpty()) {
                    open.pop();
                }
            }
        }
        return openings;
    }

    private void putIn(Network.Step step, int at, Deque<Integer> open) {
        if (step.element() instanceof Keyword keyword) {
            if (Costs.isOpening(keyword.getValue())) {
                open.push(Math.max(0, at - 1));
            } else if (Costs.isClosing(keyword.getValue()) && !open.isEmpty()) {
                opened.putIfAbsent(at, open.pop());
            }
        }
    }

    /** Where the block began whose end was put in before a word. */
    Optional<Opening> closedAt(int word) {
        return Optional.ofNullable(opened.get(word)).map(this::opening);
    }

    private Opening opening(int brace) {
        int first = brace;
        while (first > 0 && !words.get(first).startsLine()) {
            first--;
        }
        StringBuilder start = new StringBuilder();
        for (int at = first; at < brace && at < first + MOST_WORDS; at++) {
            start.append(at == first ? "" : " ").append(words.get(at).text());
        }
        String text = start.isEmpty() ? words.get(brace).text() : start.toString();
        return new Opening(text, words.get(brace).line());
    }
}
