package org.verka.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the texts that a column has had so far came to, as long as they are few and short: then most
 * cells hold one that was met before.
 *
 * @param <T> what they come to
 */
final class MetTexts<T> {

    private static final int MOST = 1000;
    private static final int LONGEST = 200;
    private static final int FIRST_SIZE = 16;
    private static final int SPREAD = 0x9E3779B9;

    private final List<String> texts = new ArrayList<>();
    private final List<T> values = new ArrayList<>();

    /** By hash, the place of a text from 1; 0 where there is none. */
    private int[] slots = new int[FIRST_SIZE];

    /** What a text came to; null when it was not met, or not kept. */
    T get(String text) {
        int place = slots[slot(text)];
        return place == 0 ? null : values.get(place - 1);
    }

    /** Keeps what a text that was not met before has come to. */
    void put(String text, T value) {
        if (texts.size() < MOST && text.length() <= LONGEST) {
            texts.add(text);
            values.add(value);
            slots[slot(text)] = texts.size();
            if (2 * texts.size() > slots.length) {
                grow();
            }
        }
    }

    private void grow() {
        int[] before = slots;
        slots = new int[2 * before.length];
        Arrays.stream(before)
                .filter(place -> place > 0)
                .forEach(place -> slots[slot(texts.get(place - 1))] = place);
    }

    private int slot(String text) {
        int slot = text.hashCode() * SPREAD >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[slot] != 0 && !texts.get(slots[slot] - 1).equals(text)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
