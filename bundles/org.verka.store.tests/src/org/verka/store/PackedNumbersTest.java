package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedNumbersTest {

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
                    PackedNumbers.unpack(PackedNumbers.pack(numbers)),
                    () -> "seed " + seed + " " + Arrays.toString(numbers));
        }
    }

    @Test
    void keepsTheLargestAndSmallestNumbers() {
        int[] ends = {Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1, Integer.MIN_VALUE};
        assertArrayEquals(ends, PackedNumbers.unpack(PackedNumbers.pack(ends)));
    }

    @Test
    void packsAFormsQuestionsInAFractionOfAByteEach() {
        int[] questions = new int[50_000];
        Arrays.setAll(questions, i -> 100 + i % 25);
        assertTrue(PackedNumbers.pack(questions).length < 6000);
        int[] days = new int[50_000];
        Arrays.setAll(days, i -> 17_000 + i / 25);
        assertTrue(PackedNumbers.pack(days).length < 4100);
    }

    @Test
    void readsBackWhatEachFormHasInCommon() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            int forms = random.nextInt(1000);
            int[] numbers = random.ints(forms).toArray();
            int[] lengths = random.ints(forms, 1, 30).toArray();
            assertArrayEquals(
                    NewSegment.repeated(numbers, lengths),
                    PackedNumbers.unpack(PackedNumbers.packRuns(numbers, lengths)),
                    () -> "seed " + seed);
        }
    }

    @Test
    void readsWhatEarlierProgramsWrote() {
        assertEarlier("0200feffffff0f");
        assertEarlier("02050a0000000404", 5, 5, 5, 9, 9);
        assertEarlier("02040104000803", 3, -1, 7, 2);
        assertEarlier("040505eb03000000000000731101000f0000000c000000", 1000, -3, 70_000, 12, 9);
        assertEarlier(
                "0403ffffffff0f00000000ffffffff00000080", Integer.MIN_VALUE, Integer.MAX_VALUE, 0);
        int[] days = new int[300];
        Arrays.setAll(days, i -> 17_000 + i / 25);
        assertEarlier("01ac02d089021902190219021902190219021902190219021902190219", days);
        int[] questions = new int[300];
        Arrays.setAll(questions, i -> 100 + i % 25);
        assertEarlier(
                "12ac02ae023bc1c8c0c8c4ccc2cac6cec1c9c5cdc3cbc72f2028242c222a262e312a81112400",
                questions);
    }

    private static void assertEarlier(String hex, int... numbers) {
        assertArrayEquals(numbers, PackedNumbers.unpack(HexFormat.of().parseHex(hex)));
    }

    @Test
    void refusesDamagedBytesWithoutTakingMoreMemoryThanASegmentNeeds() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int refused = 0;
        for (int round = 0; round < 5000; round++) {
            int[] numbers = random.ints(200, 0, 50).toArray();
            byte[] packed = PackedNumbers.pack(numbers);
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
