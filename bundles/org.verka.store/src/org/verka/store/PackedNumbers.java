package org.verka.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A column of whole numbers as bytes. A varint has seven bits a byte, the lowest first; zigzag puts
 * the sign in the lowest bit. The first byte is the form, then how many numbers there are as a
 * varint, then:
 *
 * <ul>
 *   <li>form 1, runs: for each run the step from the run before as a zigzag varint of 64 bits and
 *       its length as a varint
 *   <li>form 2, 3 or 4, fixed width: the smallest number as a zigzag varint, then each number less
 *       the smallest in one, two or four bytes, the lowest byte first
 *   <li>16 more than that: the same after the count, deflated, its own length as a varint before
 * </ul>
 */
final class PackedNumbers {

    private static final int RUNS = 1;
    private static final int ONE_BYTE = 2;
    private static final int TWO_BYTES = 3;
    private static final int FOUR_BYTES = 4;
    private static final int DEFLATED = 16;

    /** Fewer bytes than this are not worth deflating. */
    private static final int SHORT = 64;

    private PackedNumbers() {}

    /**
     * Packs numbers.
     *
     * @param deflater for raw deflating; it can be used again afterwards, and making one costs more
     *     than packing a short column
     */
    static byte[] pack(int[] numbers, Deflater deflater) {
        Bytes body = new Bytes();
        int form = manyRuns(numbers) ? fixed(body, numbers) : runs(body, numbers);
        byte[] plain = body.toByteArray();
        Bytes packed = new Bytes();
        byte[] smaller = plain.length < SHORT ? plain : deflated(plain, deflater);
        boolean deflate = smaller.length < plain.length;
        packed.write(deflate ? form + DEFLATED : form);
        packed.varint(numbers.length);
        if (deflate) {
            packed.varint(plain.length);
        }
        packed.writeBytes(smaller);
        return packed.toByteArray();
    }

    /**
     * @throws IllegalArgumentException when {@code packed} is not what {@link #pack} makes
     */
    static int[] unpack(byte[] packed) {
        Reader header = new Reader(packed);
        int form = header.next();
        int[] numbers = new int[header.size()];
        byte[] body =
                form < DEFLATED
                        ? Arrays.copyOfRange(packed, header.at, packed.length)
                        : inflated(packed, header);
        Reader reader = new Reader(body);
        switch (form % DEFLATED) {
            case RUNS -> readRuns(reader, numbers);
            case ONE_BYTE -> readFixed(reader, numbers, 1);
            case TWO_BYTES -> readFixed(reader, numbers, 2);
            case FOUR_BYTES -> readFixed(reader, numbers, 4);
            default -> throw new IllegalArgumentException("unknown form " + form);
        }
        return numbers;
    }

    private static boolean manyRuns(int[] numbers) {
        int runs = 1;
        for (int i = 1; i < numbers.length; i++) {
            runs += numbers[i] == numbers[i - 1] ? 0 : 1;
        }
        return runs > numbers.length / 3;
    }

    private static int runs(Bytes body, int[] numbers) {
        long before = 0;
        int start = 0;
        for (int i = 1; i <= numbers.length; i++) {
            if (i == numbers.length || numbers[i] != numbers[start]) {
                body.varint(zigzag(numbers[start] - before));
                body.varint(i - start);
                before = numbers[start];
                start = i;
            }
        }
        return RUNS;
    }

    private static void readRuns(Reader reader, int[] numbers) {
        long value = 0;
        int at = 0;
        while (at < numbers.length) {
            value += reader.zigzag();
            int end = at + reader.size();
            if (end <= at || end > numbers.length) {
                throw new IllegalArgumentException("a run to " + end + " of " + numbers.length);
            }
            Arrays.fill(numbers, at, end, Math.toIntExact(value));
            at = end;
        }
    }

    private static int fixed(Bytes body, int[] numbers) {
        int smallest = Integer.MAX_VALUE;
        int largest = Integer.MIN_VALUE;
        for (int number : numbers) {
            smallest = Math.min(smallest, number);
            largest = Math.max(largest, number);
        }
        long span = (long) largest - smallest;
        int width = span < 1 << 8 ? 1 : span < 1 << 16 ? 2 : 4;
        body.varint(zigzag(smallest));
        byte[] raw = new byte[width * numbers.length];
        int at = 0;
        for (int number : numbers) {
            int rest = number - smallest;
            for (int b = 0; b < width; b++) {
                raw[at++] = (byte) (rest >>> 8 * b);
            }
        }
        body.writeBytes(raw);
        return width == 1 ? ONE_BYTE : width == 2 ? TWO_BYTES : FOUR_BYTES;
    }

    private static void readFixed(Reader reader, int[] numbers, int width) {
        int smallest = (int) reader.zigzag();
        if (reader.bytes.length - reader.at != (long) width * numbers.length) {
            throw new IllegalArgumentException("a column of another length than it says");
        }
        int at = reader.at;
        for (int i = 0; i < numbers.length; i++) {
            int value = 0;
            for (int b = 0; b < width; b++) {
                value |= (reader.bytes[at++] & 0xFF) << 8 * b;
            }
            numbers[i] = smallest + value;
        }
    }

    /** The same bytes deflated, or as they are when that would not make them fewer. */
    private static byte[] deflated(byte[] plain, Deflater deflater) {
        deflater.reset();
        deflater.setInput(plain);
        deflater.finish();
        byte[] smaller = new byte[plain.length];
        int length = deflater.deflate(smaller);
        return deflater.finished() ? Arrays.copyOf(smaller, length) : plain;
    }

    private static byte[] inflated(byte[] packed, Reader header) {
        byte[] plain = new byte[header.size()];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, header.at, packed.length - header.at);
            if (inflater.inflate(plain) != plain.length) {
                throw new IllegalArgumentException("a column shorter than it says");
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        } finally {
            inflater.end();
        }
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }

    private static final class Bytes extends ByteArrayOutputStream {
        void varint(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            write((int) rest);
        }
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
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

        long zigzag() {
            long value = varint();
            return value >>> 1 ^ -(value & 1);
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
}
