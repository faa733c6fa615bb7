package org.verka.intake;

/**
 * In which row a file told of each thing first, by a hash of 64 bits of what identifies it; 21 to
 * 43 bytes a thing. Of ten million things two are taken for the same with a probability of 3 in a
 * million. Things that are near each other in a file, such as the forms of a client, lie near each
 * other here too, so that most are found in the processor's cache.
 */
final class KeyRows {

    private static final int FIRST_SIZE = 1024;
    private static final int LEFT_OUT = Integer.MIN_VALUE;

    /** So many numbers lie side by side for the things that are near each other. */
    private static final int NEAR = 16;

    /**
     * By turns a key, and what it is near to beside its row; the row is 0 where there is no key.
     */
    private long[] table = new long[2 * FIRST_SIZE];

    private int size;
    private boolean leftOut;

    /**
     * The row that told of a thing first, or 0.
     *
     * @param near the same number for things that are likely to be asked for together; always the
     *     same for a thing
     */
    int row(int near, long key) {
        return at(slot(near, key)) & ~LEFT_OUT;
    }

    /** A row tells of a thing of which none did before. */
    void met(int near, long key, int row) {
        int slot = slot(near, key);
        put(slot, near, key, at(slot) & LEFT_OUT | row);
    }

    /** A thing is left out, whichever rows tell of it. */
    void leaveOut(int near, long key) {
        int slot = slot(near, key);
        put(slot, near, key, at(slot) | LEFT_OUT);
        leftOut = true;
    }

    boolean isLeftOut(int near, long key) {
        return leftOut && at(slot(near, key)) < 0;
    }

    private int at(int slot) {
        return (int) table[slot + 1];
    }

    private void put(int slot, int near, long key, int row) {
        if (at(slot) == 0) {
            size++;
        }
        table[slot] = key;
        table[slot + 1] = (long) near << Integer.SIZE | row & 0xFFFFFFFFL;
        if (size > table.length / 8 * 3) {
            grow();
        }
    }

    private void grow() {
        long[] before = table;
        table = new long[Math.multiplyExact(2, before.length)];
        for (int i = 0; i < before.length; i += 2) {
            if ((int) before[i + 1] != 0) {
                int slot = slot((int) (before[i + 1] >>> Integer.SIZE), before[i]);
                table[slot] = before[i];
                table[slot + 1] = before[i + 1];
            }
        }
    }

    /** Where a key is, or is to be: near the others, or anywhere when it is full there. */
    private int slot(int near, long key) {
        int mask = table.length - 1;
        int first = near * NEAR & mask;
        for (int slot = first; slot < first + NEAR; slot += 2) {
            if (isFor(slot, key)) {
                return slot;
            }
        }
        int slot = (int) key << 1 & mask;
        while (!isFor(slot, key)) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private boolean isFor(int slot, long key) {
        return at(slot) == 0 || table[slot] == key;
    }
}
