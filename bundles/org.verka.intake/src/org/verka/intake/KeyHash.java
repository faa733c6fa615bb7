package org.verka.intake;

/** A hash of 64 bits of the parts that identify something. */
public final class KeyHash {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private KeyHash() {}

    /** The hash of these parts, in this order. */
    public static long of(Object... parts) {
        long hash = GOLDEN;
        for (Object part : parts) {
            hash = and(hash, String.valueOf(part));
        }
        return hash;
    }

    /** The hash of what {@code before} is the hash of and one part more. */
    public static long and(long before, String part) {
        long hash = before ^ part.length();
        for (int i = 0; i < part.length(); i++) {
            hash = (hash ^ part.charAt(i)) * GOLDEN;
            hash ^= hash >>> 29;
        }
        return spread(hash);
    }

    /** The hash of what {@code before} is the hash of and one number more. */
    public static long and(long before, long part) {
        return spread((before ^ part) * GOLDEN);
    }

    /** Spreads the bits of a number over all of it (the finaliser of SplitMix64). */
    private static long spread(long number) {
        long z = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
