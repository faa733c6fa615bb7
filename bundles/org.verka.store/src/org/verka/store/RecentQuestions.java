package org.verka.store;

import java.util.Arrays;
import org.verka.store.Words.Question;

/**
 * The questions of the forms just told, in the order that they were told. The next form has mostly
 * the same, in the same order and as the same objects, and then costs no look-up.
 */
final class RecentQuestions {

    private static final int MOST = 1000;
    private static final int FIRST_SIZE = 64;

    private String[] instruments = new String[FIRST_SIZE];
    private String[] names = new String[FIRST_SIZE];
    private int[] kinds = new int[FIRST_SIZE];
    private int[] ids = new int[FIRST_SIZE];
    private int size;
    private int next;

    /**
     * The number of a question, if it is the one that is expected next.
     *
     * @return 0 when it is another
     */
    int find(String instrument, int kind, String name) {
        int expected = next < size ? next : 0;
        if (size == 0 || !is(expected, instrument, kind, name)) {
            return 0;
        }
        next = expected + 1;
        return ids[expected];
    }

    private boolean is(int at, String instrument, int kind, String name) {
        return kinds[at] == kind && names[at].equals(name) && instruments[at].equals(instrument);
    }

    /** Remembers a question that was not expected, from here on in the order. */
    void met(Question question, int id) {
        for (int at = 0; at < size; at++) {
            if (is(at, question.instrument(), question.kind(), question.name())) {
                next = at + 1;
                return;
            }
        }
        if (size == MOST) {
            size = 0;
        } else if (size == ids.length) {
            int larger = 2 * size;
            instruments = Arrays.copyOf(instruments, larger);
            names = Arrays.copyOf(names, larger);
            kinds = Arrays.copyOf(kinds, larger);
            ids = Arrays.copyOf(ids, larger);
        }
        instruments[size] = question.instrument();
        names[size] = question.name();
        kinds[size] = question.kind();
        ids[size++] = id;
        next = size;
    }
}
