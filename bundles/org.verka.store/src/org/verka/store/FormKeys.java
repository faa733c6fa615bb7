package org.verka.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of the forms that stand, what each says as a hash, and where it lies: some 50 bytes a
 * form, so that ten million answers in forms of four fit in 150 MB. The keys are exact; two forms
 * with one key are taken to say the same when their hashes of 64 bits are equal.
 */
final class FormKeys {

    private static final int FIRST_SIZE = 1024;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** What is known of a form: four numbers side by side. */
    private static final int WIDTH = 4;

    /** So many places lie side by side for the forms of a client. */
    private static final int NEAR = 16;

    private static final int TIME = 1;
    private static final int CONTENT = 2;
    private static final int PLACE = 3;

    /** A form's client and site, its series and day. */
    record Key(long client, long time) {}

    /** The forms in the order that they came, so that the next is written beside the last. */
    private long[] forms = new long[FIRST_SIZE / 2 * WIDTH];

    /**
     * Where each key is found: half of its hash, and the number of its form from 1; 0 where there
     * is none. Forms of one client are told one after another, and lie near each other here, so
     * that most are found in the processor's cache.
     */
    private long[] slots = new long[FIRST_SIZE];

    private int size;
    private final Map<Key, List<Long>> earlier = new HashMap<>();

    static long pair(int high, int low) {
        return (long) high << Integer.SIZE | low & 0xFFFFFFFFL;
    }

    /**
     * Where the entry of a form is.
     *
     * @return negative when there is none
     */
    int find(long itsClient, long itsTime) {
        return (int) slots[slot(itsClient, itsTime)] - 1;
    }

    long content(int entry) {
        return forms[entry * WIDTH + CONTENT];
    }

    int importNumber(int entry) {
        return (int) (forms[entry * WIDTH + PLACE] >>> Integer.SIZE);
    }

    /** The form's place among those that its import brought from its site. */
    int form(int entry) {
        return (int) forms[entry * WIDTH + PLACE];
    }

    /** Whether a form said this before it was corrected. */
    boolean saidEarlier(long itsClient, long itsTime, long itsContent) {
        return earlier.getOrDefault(new Key(itsClient, itsTime), List.of()).contains(itsContent);
    }

    /** Adds a form; one with the same key becomes an earlier one. */
    void put(long itsClient, long itsTime, long itsContent, int importNumber, int form) {
        int slot = slot(itsClient, itsTime);
        int entry = (int) slots[slot] - 1;
        boolean isNew = entry < 0;
        if (isNew) {
            entry = size++;
            slots[slot] = pair(hash(itsClient, itsTime), size);
            if (size * WIDTH > forms.length) {
                forms = Arrays.copyOf(forms, Math.multiplyExact(forms.length / 2, 3));
            }
        } else {
            earlier.computeIfAbsent(new Key(itsClient, itsTime), k -> new ArrayList<>())
                    .add(content(entry));
        }
        int at = entry * WIDTH;
        forms[at] = itsClient;
        forms[at + TIME] = itsTime;
        forms[at + CONTENT] = itsContent;
        forms[at + PLACE] = pair(importNumber, form);
        if (isNew && size > slots.length / 2) {
            findAnew();
        }
    }

    /**
     * Where a key is, or is to be: beside the client's others, or anywhere when it is full there.
     */
    private int slot(long itsClient, long itsTime) {
        int mask = slots.length - 1;
        int hash = hash(itsClient, itsTime);
        int first = (int) mix(itsClient) * NEAR & mask;
        for (int slot = first; slot < first + NEAR; slot++) {
            if (slots[slot] == 0 || isAt(slots[slot], hash, itsClient, itsTime)) {
                return slot;
            }
        }
        int slot = hash & mask;
        while (slots[slot] != 0 && !isAt(slots[slot], hash, itsClient, itsTime)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isAt(long found, int hash, long itsClient, long itsTime) {
        int at = ((int) found - 1) * WIDTH;
        return (int) (found >>> Integer.SIZE) == hash
                && forms[at] == itsClient
                && forms[at + TIME] == itsTime;
    }

    private static int hash(long itsClient, long itsTime) {
        return (int) mix(itsClient * GOLDEN + itsTime);
    }

    /** Gives every form its place among twice as many. */
    private void findAnew() {
        slots = new long[Math.multiplyExact(2, slots.length)];
        for (int form = 1; form <= size; form++) {
            int at = (form - 1) * WIDTH;
            slots[slot(forms[at], forms[at + TIME])] =
                    pair(hash(forms[at], forms[at + TIME]), form);
        }
    }

    /** Spreads the bits of a number over all of it (the finaliser of SplitMix64). */
    static long mix(long number) {
        long z = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
