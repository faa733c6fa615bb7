package org.verka.dsl.words;

import java.util.Locale;

/** How far one name is from another, to guess which one was meant. */
public final class Likeness {

    private Likeness() {}

    /** How many letters must be put in, taken out or changed, large and small letters alike. */
    public static int distance(String one, String other) {
        return distance(one, other, Integer.MAX_VALUE);
    }

    /**
     * The same up to a limit, which spares the work of measuring what is further.
     *
     * @return the distance, or any number above {@code limit} when it is above
     */
    public static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return Integer.MAX_VALUE;
        }
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            if (next(row, a.charAt(i - 1), b, i) > limit) {
                return Integer.MAX_VALUE;
            }
        }
        return row[b.length()];
    }

    /** Turns the row of distances into that of one letter more; the least of them. */
    private static int next(int[] row, char letter, String other, int length) {
        int diagonal = row[0];
        int least = length;
        row[0] = length;
        for (int j = 1; j < row.length; j++) {
            int change = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
