package org.verka.store;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads the forms in which {@link PackedNumbers} were written until November 2026. The first byte
 * is the form, then how many numbers there are as a varint, then:
 *
 * <ul>
 *   <li>form 1, runs: for each run the step from the run before as a zigzag varint of 64 bits and
 *       its length as a varint
 *   <li>form 2, 3 or 4, fixed width: the smallest number as a zigzag varint, then each number less
 *       the smallest in one, two or four bytes, the lowest byte first
 *   <li>16 more than that: the same after the count, deflated, its own length as a varint before
 * </ul>
 */
final class EarlierNumbers {

    private static final int RUNS = 1;
    private static final int ONE_BYTE = 2;
    private static final int TWO_BYTES = 3;
    private static final int FOUR_BYTES = 4;
    private static final int DEFLATED = 16;

    private EarlierNumbers() {}

    /**
     * @throws IllegalArgumentException when {@code packed} is nothing of that
     */
    static int[] unpack(byte[] packed) {
        ByteReader header = new ByteReader(packed);
        int form = header.next();
        int[] numbers = new int[header.size()];
        byte[] body =
                form < DEFLATED
                        ? Arrays.copyOfRange(packed, header.at(), packed.length)
                        : inflated(packed, header);
        ByteReader reader = new ByteReader(body);
        switch (form % DEFLATED) {
            case RUNS -> readRuns(reader, numbers);
            case ONE_BYTE -> readFixed(reader, body, numbers, 1);
            case TWO_BYTES -> readFixed(reader, body, numbers, 2);
            case FOUR_BYTES -> readFixed(reader, body, numbers, 4);
            default -> throw new IllegalArgumentException("unknown form " + form);
        }
        return numbers;
    }

    private static void readRuns(ByteReader reader, int[] numbers) {
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

    private static void readFixed(ByteReader reader, byte[] body, int[] numbers, int width) {
        int smallest = (int) reader.zigzag();
        if (body.length - reader.at() != (long) width * numbers.length) {
            throw new IllegalArgumentException("a column of another length than it says");
        }
        int at = reader.at();
        for (int i = 0; i < numbers.length; i++) {
            int value = 0;
            for (int b = 0; b < width; b++) {
                value |= (body[at++] & 0xFF) << 8 * b;
            }
            numbers[i] = smallest + value;
        }
    }

    private static byte[] inflated(byte[] packed, ByteReader header) {
        byte[] plain = new byte[header.size()];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, header.at(), packed.length - header.at());
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
}
