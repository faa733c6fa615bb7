package org.verka.report.pdf;

import java.io.Serial;
import java.security.SecureRandom;

/**
 * Gives an embedded font the same name every time. A font of which only some glyphs are embedded
 * has six letters before its name (ISO 32000-1, 9.6.4), and OpenPDF draws them by lot, from this.
 */
final class SubsetLetter extends SecureRandom {

    @Serial private static final long serialVersionUID = 1;

    private static final double ALPHABET = 26;

    private final double drawn;

    /**
     * Draws one letter always.
     *
     * @param number which, from 0; another for each font of a document
     */
    SubsetLetter(int number) {
        super(null, null);
        drawn = (number + 0.5) / ALPHABET;
    }

    @Override
    public double nextDouble() {
        return drawn;
    }
}
