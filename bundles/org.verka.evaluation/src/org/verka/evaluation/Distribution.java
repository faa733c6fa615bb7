package org.verka.evaluation;

import java.util.List;

/**
 * How the values of a scale are spread before and after, as numbers of people in classes of the
 * scale's own range. In a shared evaluation neighbouring classes are put together until none has
 * somebody and fewer than the threshold, before and after each for itself.
 *
 * @param minimum the least value of the scale
 * @param maximum the greatest, above {@code minimum}
 * @param whole whether all values are whole numbers
 * @param before everybody before, from the lowest class to the highest; empty when nobody answered
 *     or it would tell of too few
 * @param after everybody after, likewise
 * @param merged whether classes are put together
 * @param individuals each person's value; empty in a shared evaluation, and of more people than
 *     there is room for in a figure
 */
public record Distribution(
        double minimum,
        double maximum,
        boolean whole,
        List<Bin> before,
        List<Bin> after,
        boolean merged,
        Individuals individuals) {

    public Distribution {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The same before, or after, or of neither occasion. */
    Distribution of(boolean tellBefore, boolean tellAfter) {
        return new Distribution(
                minimum,
                maximum,
                whole,
                tellBefore ? before : List.of(),
                tellAfter ? after : List.of(),
                merged,
                individuals);
    }

    /**
     * A class.
     *
     * @param from its least value
     * @param to its greatest value where all values are whole numbers, and of the last class; else
     *     where the next one begins
     * @param n how many people
     */
    public record Bin(double from, double to, int n) {}

    /** The values of single people, in order of size. */
    public record Individuals(List<Double> before, List<Double> after) {
        /** Of nobody. */
        public static final Individuals NONE = new Individuals(List.of(), List.of());

        public Individuals {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
