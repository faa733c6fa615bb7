package org.verka.evaluation;

import java.util.List;

/**
 * The texts of the theory that an evaluation was made with.
 *
 * @param theory the hash of all its files, in lower-case hexadecimal; empty when it is not known
 * @param lines where its elements are written
 * @param drift what differs between its versions, the latest last; empty when only one is known
 */
public record Basis(String theory, TheoryLines lines, List<TheoryDrift> drift) {

    public Basis {
        drift = List.copyOf(drift);
    }

    /** Of one version. */
    public Basis(String theory, TheoryLines lines) {
        this(theory, lines, List.of());
    }

    /** Nothing is known of the texts. */
    public static Basis unknown() {
        return new Basis("", TheoryLines.none());
    }
}
