package org.verka.project;

import java.util.function.LongBinaryOperator;

/** Numbers by numbers, 16 to 43 bytes an entry; a key that is missing has 0. */
final class LongMap {

    private static final int FIRST_SIZE = 1024;

    /** 0 where there is no entry. */
    private long[] keys = new long[FIRST_SIZE];

    private long[] values = new long[FIRST_SIZE];
    private int size;

    /** Is shown an entry. */
    @FunctionalInterface
    interface Visitor {
        void entry(long key, long value);
    }

    void clear() {
        keys = new long[FIRST_SIZE];
        values = new long[FIRST_SIZE];
        size = 0;
    }

    long get(long key) {
        return values[slot(keys, some(key))];
    }

    void put(long key, long value) {
        int slot = slot(keys, some(key));
        if (keys[slot] == 0) {
            keys[slot] = some(key);
            size++;
        }
        values[slot] = value;
        if (size > keys.length / 4 * 3) {
            grow();
        }
    }

    /** Puts what comes of the value that is there, or 0, and another. */
    void merge(long key, long value, LongBinaryOperator join) {
        put(key, join.applyAsLong(get(key), value));
    }

    void each(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                visitor.entry(keys[i], values[i]);
            }
        }
    }

    /** The keys are hashes: one in 2^64 of them is told from its neighbour no more. */
    private static long some(long key) {
        return key == 0 ? 1 : key;
    }

    private void grow() {
        long[] more = new long[Math.multiplyExact(2, keys.length)];
        long[] theirs = new long[more.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int slot = slot(more, keys[i]);
                more[slot] = keys[i];
                theirs[slot] = values[i];
            }
        }
        keys = more;
        values = theirs;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
