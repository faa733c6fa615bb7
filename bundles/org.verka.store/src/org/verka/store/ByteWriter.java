package org.verka.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Writes a packed column. A varint has seven bits a byte, the lowest first. */
final class ByteWriter {

    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[64];
    private int size;

    void write(int one) {
        makeRoom(1);
        bytes[size++] = (byte) one;
    }

    void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        write((int) rest);
    }

    /** A number with its sign in the lowest bit of the varint. */
    void zigzag(long value) {
        varint(value << 1 ^ value >> Long.SIZE - 1);
    }

    /** The first numbers as a row of bits, see {@link PackedNumbers}. */
    void row(int[] numbers, int count) {
        int smallest = Integer.MAX_VALUE;
        int largest = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            smallest = Math.min(smallest, numbers[i]);
            largest = Math.max(largest, numbers[i]);
        }
        int width =
                count == 0 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(largest - smallest);
        zigzag(smallest);
        write(width);
        int length = bytes(count, width);
        makeRoom(length + Integer.BYTES);
        bits(numbers, count, smallest, width);
        size += length;
    }

    private void bits(int[] numbers, int count, int smallest, int width) {
        int at = size;
        long waiting = 0;
        int bits = 0;
        for (int i = 0; i < count; i++) {
            waiting |= (numbers[i] - smallest & 0xFFFFFFFFL) << bits;
            bits += width;
            if (bits >= Integer.SIZE) {
                INT.set(bytes, at, (int) waiting);
                at += Integer.BYTES;
                waiting >>>= Integer.SIZE;
                bits -= Integer.SIZE;
            }
        }
        INT.set(bytes, at, (int) waiting);
    }

    /** How many bytes so many numbers of so many bits take. */
    static int bytes(int count, int width) {
        return (int) ((long) count * width + Byte.SIZE - 1 >>> 3);
    }

    private void makeRoom(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (size + more));
        }
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }
}
