package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PackedNumbersTest {

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);

    @AfterEach
    void end() {
        deflater.end();
    }

    private byte[] pack(int[] numbers) {
        return PackedNumbers.pack(numbers, deflater);
    }

    @Test
    void readsBackWhateverItWrote() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            int[] numbers = new int[random.nextInt(1 << random.nextInt(11))];
            int bits = 1 + random.nextInt(32);
            int run = 1 + random.nextInt(20);
            int value = 0;
            for (int i = 0; i < numbers.length; i++) {
                value = i % run == 0 ? random.nextInt() >> 32 - bits : value;
                numbers[i] = value;
            }
            assertArrayEquals(
                    numbers,
                    PackedNumbers.unpack(pack(numbers)),
                    () -> "seed " + seed + " " + Arrays.toString(numbers));
        }
    }

    @Test
    void keepsTheLargestAndSmallestNumbers() {
        int[] ends = {Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1, Integer.MIN_VALUE};
        assertArrayEquals(ends, PackedNumbers.unpack(pack(ends)));
    }

    @Test
    void packsAFormsQuestionsInAFractionOfAByteEach() {
        int[] questions = new int[50_000];
        Arrays.setAll(questions, i -> 100 + i % 25);
        assertTrue(pack(questions).length < 1500);
        int[] days = new int[50_000];
        Arrays.setAll(days, i -> 17_000 + i / 25);
        assertTrue(pack(days).length < 4100);
    }

    @Test
    void refusesDamagedBytesWithoutTakingMoreMemoryThanASegmentNeeds() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int refused = 0;
        for (int round = 0; round < 5000; round++) {
            int[] numbers = random.ints(200, 0, 50).toArray();
            byte[] packed = pack(numbers);
            packed[random.nextInt(Math.min(8, packed.length))] = (byte) random.nextInt();
            byte[] cut = Arrays.copyOf(packed, random.nextInt(packed.length) + 1);
            try {
                PackedNumbers.unpack(cut);
            } catch (IllegalArgumentException | ArithmeticException e) {
                refused++;
            }
        }
        assertTrue(refused > 3000, "seed " + seed);
        assertThrows(
                IllegalArgumentException.class, () -> PackedNumbers.unpack(new byte[] {9, 1, 0}));
    }
}
