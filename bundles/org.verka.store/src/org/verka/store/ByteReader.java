package org.verka.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Reads a packed column. A varint has seven bits a byte, the lowest first. */
final class ByteReader {

    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The place of the next byte. */
    int at() {
        return at;
    }

    int next() {
        if (at == bytes.length) {
            throw new IllegalArgumentException("a column ends in the middle of a number");
        }
        return bytes[at++] & 0xFF;
    }

    /** A count, which cannot be more than a segment and its widest number could need. */
    int size() {
        long size = varint();
        if (size < 0 || size > 8L * Segment.MOST_ANSWERS) {
            throw new IllegalArgumentException("a column of " + size);
        }
        return (int) size;
    }

    /** A number whose sign is in the lowest bit of the varint. */
    long zigzag() {
        long value = varint();
        return value >>> 1 ^ -(value & 1);
    }

    /** Reads a row of bits, as {@link ByteWriter#row} writes it, into the first places. */
    void row(int[] numbers, int count) {
        int smallest = (int) zigzag();
        int width = next();
        int length = ByteWriter.bytes(count, width);
        if (width > Integer.SIZE || length > bytes.length - at) {
            throw new IllegalArgumentException(count + " numbers of " + width + " bits");
        }
        byte[] row = Arrays.copyOfRange(bytes, at, at + length + Long.BYTES);
        long mask = (1L << width) - 1;
        long bit = 0;
        for (int i = 0; i < count; i++) {
            long found = (long) LONG.get(row, (int) (bit >>> 3)) >>> (bit & 7);
            numbers[i] = smallest + (int) (found & mask);
            bit += width;
        }
        at += length;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int part = next();
            value |= (part & 0x7FL) << shift;
            if (part < 0x80) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number without an end");
    }
}
