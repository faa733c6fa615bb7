package org.verka.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The scores of one form as the first schema packed them. For each score: the scale's id as a
 * varint (seven bits a byte, the lowest first), one byte of tag, and the value.
 *
 * <ul>
 *   <li>tag 0–15: a decimal with that many decimals, its digits as a zigzag varint of 64 bits
 *   <li>tag 16: any other decimal; its number of decimals as a zigzag varint, the length of its
 *       digits in bytes as a varint, and the digits in two's complement
 * </ul>
 *
 * A decimal keeps its number of decimals: 2.0 comes back as 2.0.
 */
final class PackedScores {

    private static final int MOST_DECIMALS = 15;
    private static final int ANY_DECIMAL = 16;

    private PackedScores() {}

    /**
     * @throws IllegalArgumentException when {@code packed} is not that
     */
    static SortedMap<String, BigDecimal> unpack(byte[] packed, IntFunction<String> scaleOfId) {
        SortedMap<String, BigDecimal> scores = new TreeMap<>();
        Reader reader = new Reader(packed);
        while (reader.at < packed.length) {
            String scale = scaleOfId.apply(Math.toIntExact(reader.varint()));
            scores.put(scale, reader.decimal());
        }
        return scores;
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        BigDecimal decimal() {
            int tag = next();
            if (tag <= MOST_DECIMALS) {
                return BigDecimal.valueOf(unzigzag(varint()), tag);
            }
            if (tag != ANY_DECIMAL) {
                throw new IllegalArgumentException("unknown tag " + tag);
            }
            int decimals = Math.toIntExact(unzigzag(varint()));
            int length = Math.toIntExact(varint());
            if (length < 1 || length > bytes.length - at) {
                throw new IllegalArgumentException("a decimal of " + length + " bytes");
            }
            at += length;
            return new BigDecimal(new BigInteger(bytes, at - length, length), decimals);
        }

        long varint() {
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

        private int next() {
            if (at == bytes.length) {
                throw new IllegalArgumentException("the scores end in the middle of one");
            }
            return bytes[at++] & 0xFF;
        }

        private static long unzigzag(long value) {
            return value >>> 1 ^ -(value & 1);
        }
    }
}
