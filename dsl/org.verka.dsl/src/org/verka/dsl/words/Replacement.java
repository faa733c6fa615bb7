package org.verka.dsl.words;

/**
 * A stretch of a text that is to be written otherwise.
 *
 * @param offset the character it begins at, from 0
 * @param length how many characters it has, 0 to put text between two
 * @param text what is to stand there, with the line ends of the text; empty to take out only
 */
public record Replacement(int offset, int length, String text) {

    /** Puts {@code text} before the character at {@code offset}. */
    public static Replacement insert(int offset, String text) {
        return new Replacement(offset, 0, text);
    }

    /** Puts {@code text} in place of the characters from {@code start} up to {@code end}. */
    public static Replacement replace(int start, int end, String text) {
        return new Replacement(start, end - start, text);
    }

    /** The character after the stretch, from 0. */
    public int end() {
        return offset + length;
    }
}
