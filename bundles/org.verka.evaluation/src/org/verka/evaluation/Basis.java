package org.verka.evaluation;

/**
 * The texts of the theory that an evaluation was made with.
 *
 * @param theory the hash of all its files, in lower-case hexadecimal; empty when it is not known
 * @param lines where its elements are written
 */
public record Basis(String theory, TheoryLines lines) {

    /** Nothing is known of the texts. */
    public static Basis unknown() {
        return new Basis("", TheoryLines.none());
    }
}
