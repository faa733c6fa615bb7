package org.verka.dsl.parsing;

import java.util.OptionalInt;
import org.verka.dsl.words.Likeness;

/** Guesses which word of the language a misspelt one was meant to be. */
final class Spelling {

    private static final int LETTERS_PER_MISTAKE = 3;
    private static final int MOST_MISTAKES = 2;

    private Spelling() {}

    /** How unlikely it is that {@code meant} was meant; none when the two are too different. */
    static OptionalInt cost(String written, String meant) {
        int longest = Math.max(written.length(), meant.length());
        int mistakes = Math.min(MOST_MISTAKES, (longest - 1) / LETTERS_PER_MISTAKE);
        if (Math.abs(written.length() - meant.length()) > mistakes
                || !Character.isLetter(meant.charAt(0))) {
            return OptionalInt.empty();
        }
        int distance = Likeness.distance(written, meant);
        if (distance > mistakes) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(distance == 0 ? Costs.OTHER_CASE : distance * Costs.PER_WRONG_LETTER);
    }
}
