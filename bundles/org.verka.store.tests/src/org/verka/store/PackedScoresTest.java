package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedScoresTest {

    private final Ids ids = new Ids();

    @Test
    void packsAsThePageSays() {
        SortedMap<String, BigDecimal> scores = new TreeMap<>();
        scores.put("a", new BigDecimal("2.7"));
        scores.put("b", new BigDecimal("-1"));
        // a is scale 300 (0xAC 0x02), one decimal, 27 in zigzag 54; b is scale 1, no decimal, -1 in
        // zigzag 1
        byte[] packed = PackedScores.pack(scores, s -> s.equals("a") ? 300 : 1);
        assertArrayEquals(new byte[] {(byte) 0xAC, 2, 1, 54, 1, 0, 1}, packed);
    }

    @Test
    void givesBackWhateverItPacked() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            SortedMap<String, BigDecimal> scores = new TreeMap<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                scores.put("scale " + random.nextInt(100_000), decimal(random));
            }
            byte[] packed = PackedScores.pack(scores, ids::of);
            assertEquals(scores, PackedScores.unpack(packed, ids::name), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0",
                "2.0",
                "1E+3",
                "0E-15",
                "0E-16",
                "9223372036854775807",
                "-9223372036854775808",
                "9223372036854775808",
                "1E-2147483647",
                "1E+2147483647"
            })
    void keepsTheEdgesExact(String value) {
        SortedMap<String, BigDecimal> scores = new TreeMap<>();
        scores.put("x", new BigDecimal(value));
        assertEquals(scores, PackedScores.unpack(PackedScores.pack(scores, ids::of), ids::name));
    }

    @Test
    void refusesBytesThatAreNotScores() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(30)];
            random.nextBytes(bytes);
            try {
                PackedScores.unpack(bytes, i -> "scale " + i);
            } catch (IllegalArgumentException | ArithmeticException expected) {
                continue;
            }
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> PackedScores.unpack(new byte[] {1, 17, 0}, i -> "x"));
        assertThrows(
                IllegalArgumentException.class,
                () -> PackedScores.unpack(new byte[] {1, 1}, i -> "x"));
    }

    private static BigDecimal decimal(Random random) {
        int scale = random.nextInt(4) == 0 ? random.nextInt(60) - 30 : random.nextInt(4);
        BigInteger digits =
                random.nextInt(10) == 0
                        ? new BigInteger(random.nextInt(200), random)
                        : BigInteger.valueOf(random.nextInt(100_000));
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), scale);
    }

    private static final class Ids {
        private final Map<String, Integer> ids = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        int of(String name) {
            return ids.computeIfAbsent(
                    name,
                    n -> {
                        names.add(n);
                        return names.size() - 1;
                    });
        }

        String name(int id) {
            return names.get(id);
        }
    }
}
