package org.verka.intake.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.verka.intake.table.Cell;

/** A text that is given up when one object in it is longer than rows are. */
final class Bounded extends FilterReader {

    private static final int LONGEST = 4 * Cell.LONGEST;

    private int sinceObject;

    Bounded(Reader in) {
        super(in);
    }

    /** An object is too long. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A new object begins. */
    void again() {
        sinceObject = 0;
    }

    @Override
    public int read(char[] text, int from, int length) throws IOException {
        int n = super.read(text, from, length);
        sinceObject += Math.max(n, 0);
        if (sinceObject > LONGEST) {
            throw new TooMuch();
        }
        return n;
    }
}
