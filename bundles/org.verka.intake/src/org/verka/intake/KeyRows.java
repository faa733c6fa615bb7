package org.verka.intake;

/**
 * In which row a file told of each thing first, by a hash of what identifies it: 64 bits for the
 * hash and 32 for the row, at most 48 bytes a thing. Of ten million things two are taken for the
 * same with a probability of 3 in a million.
 */
final class KeyRows {

    private static final int FIRST_SIZE = 1024;
    private static final int LEFT_OUT = Integer.MIN_VALUE;

    private long[] keys = new long[FIRST_SIZE];

    /** 0 where there is no key. */
    private int[] rows = new int[FIRST_SIZE];

    private int size;
    private boolean leftOut;

    /** The row that told of a thing first, or 0. */
    int row(long key) {
        return rows[slot(key)] & ~LEFT_OUT;
    }

    /** A row tells of a thing of which none did before. */
    void met(long key, int row) {
        put(key, rows[slot(key)] & LEFT_OUT | row);
    }

    /** A thing is left out, whichever rows tell of it. */
    void leaveOut(long key) {
        put(key, rows[slot(key)] | LEFT_OUT);
        leftOut = true;
    }

    boolean isLeftOut(long key) {
        return leftOut && rows[slot(key)] < 0;
    }

    private void put(long key, int row) {
        int slot = slot(key);
        if (rows[slot] == 0) {
            size++;
            keys[slot] = key;
        }
        rows[slot] = row;
        if (size > keys.length / 4 * 3) {
            grow();
        }
    }

    private void grow() {
        long[] keysBefore = keys;
        int[] rowsBefore = rows;
        keys = new long[Math.multiplyExact(2, keysBefore.length)];
        rows = new int[keys.length];
        for (int i = 0; i < keysBefore.length; i++) {
            if (rowsBefore[i] != 0) {
                int slot = slot(keysBefore[i]);
                keys[slot] = keysBefore[i];
                rows[slot] = rowsBefore[i];
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (rows[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
