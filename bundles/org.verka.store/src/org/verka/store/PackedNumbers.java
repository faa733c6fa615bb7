package org.verka.store;

import java.util.Arrays;

/**
 * A column of whole numbers as bytes. The first byte is the form, then how many numbers there are
 * as a varint (seven bits a byte, the lowest first), then:
 *
 * <ul>
 *   <li>form 33, bits: the numbers as a row of bits
 *   <li>form 34, runs of one number: how many runs as a varint, then the runs' lengths and their
 *       numbers as two rows of bits
 *   <li>form 35, steps: the first number as a varint with its sign in the lowest bit, then the
 *       steps from each number to the next, in 32 bits that wrap, as in form 34
 * </ul>
 *
 * A row of bits begins with the smallest number as a varint with its sign in the lowest bit and a
 * byte that says how many bits each has; then each number less the smallest, the lowest bit first,
 * filled up to a whole byte.
 */
final class PackedNumbers {

    private static final int BITS = 33;
    private static final int RUNS = 34;
    private static final int STEPS = 35;

    private static final int LOOKED_AT = 1000;
    private static final int FEW_RUNS = 64;

    private PackedNumbers() {}

    /** Packs numbers in the form that is likely to be the shortest, by the first of them. */
    static byte[] pack(int[] numbers) {
        int looked = Math.min(numbers.length, LOOKED_AT);
        int few = looked / 3;
        ByteWriter writer = new ByteWriter();
        if (countRuns(numbers, looked) <= few) {
            writer.write(RUNS);
            writer.varint(numbers.length);
            writeRuns(writer, numbers);
        } else if (countRunsOfSteps(numbers, looked) <= few) {
            writer.write(STEPS);
            writer.varint(numbers.length);
            writer.zigzag(numbers[0]);
            writeRuns(writer, steps(numbers));
        } else {
            writer.write(BITS);
            writer.varint(numbers.length);
            writer.row(numbers, numbers.length);
        }
        return writer.toByteArray();
    }

    /**
     * Packs numbers that each come several times in a row.
     *
     * @param lengths how many times each comes; at least once
     */
    static byte[] packRuns(int[] numbers, int[] lengths) {
        ByteWriter writer = new ByteWriter();
        writer.write(RUNS);
        writer.varint(Arrays.stream(lengths).sum());
        writeRuns(writer, numbers, lengths, numbers.length);
        return writer.toByteArray();
    }

    private static int countRuns(int[] numbers, int end) {
        int runs = 1;
        for (int i = 1; i < end; i++) {
            runs += numbers[i] == numbers[i - 1] ? 0 : 1;
        }
        return runs;
    }

    private static int countRunsOfSteps(int[] numbers, int end) {
        int runs = 1;
        for (int i = 2; i < end; i++) {
            runs += numbers[i] - numbers[i - 1] == numbers[i - 1] - numbers[i - 2] ? 0 : 1;
        }
        return runs;
    }

    private static int[] steps(int[] numbers) {
        int[] steps = new int[numbers.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = numbers[i + 1] - numbers[i];
        }
        return steps;
    }

    private static void writeRuns(ByteWriter writer, int[] numbers) {
        int[] lengths = new int[FEW_RUNS];
        int[] values = new int[FEW_RUNS];
        int runs = 0;
        int start = 0;
        for (int i = 1; i <= numbers.length; i++) {
            if (i == numbers.length || numbers[i] != numbers[start]) {
                if (runs == lengths.length) {
                    lengths = Arrays.copyOf(lengths, 2 * runs);
                    values = Arrays.copyOf(values, 2 * runs);
                }
                lengths[runs] = i - start;
                values[runs++] = numbers[start];
                start = i;
            }
        }
        writeRuns(writer, values, lengths, runs);
    }

    private static void writeRuns(ByteWriter writer, int[] values, int[] lengths, int runs) {
        writer.varint(runs);
        writer.row(lengths, runs);
        writer.row(values, runs);
    }

    /**
     * @throws IllegalArgumentException when {@code packed} is not what {@link #pack} makes, or made
     *     earlier
     */
    static int[] unpack(byte[] packed) {
        ByteReader reader = new ByteReader(packed);
        int form = reader.next();
        if (form < BITS) {
            return EarlierNumbers.unpack(packed);
        }
        int[] numbers = new int[reader.size()];
        switch (form) {
            case BITS -> reader.row(numbers, numbers.length);
            case RUNS -> readRuns(reader, numbers, 0);
            case STEPS -> readSteps(reader, numbers);
            default -> throw new IllegalArgumentException("unknown form " + form);
        }
        return numbers;
    }

    private static void readSteps(ByteReader reader, int[] numbers) {
        if (numbers.length == 0) {
            throw new IllegalArgumentException("steps from nowhere");
        }
        numbers[0] = (int) reader.zigzag();
        readRuns(reader, numbers, 1);
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] += numbers[i - 1];
        }
    }

    private static void readRuns(ByteReader reader, int[] numbers, int from) {
        int count = reader.size();
        if (count > numbers.length) {
            throw new IllegalArgumentException(count + " runs of " + numbers.length);
        }
        int[] lengths = new int[count];
        int[] values = new int[count];
        reader.row(lengths, count);
        reader.row(values, count);
        int at = from;
        for (int run = 0; run < count; run++) {
            int end = at + lengths[run];
            if (end <= at || end > numbers.length) {
                throw new IllegalArgumentException("a run to " + end + " of " + numbers.length);
            }
            Arrays.fill(numbers, at, end, values[run]);
            at = end;
        }
        if (at != numbers.length) {
            throw new IllegalArgumentException("runs to " + at + " of " + numbers.length);
        }
    }
}
