package org.verka.intake.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.verka.intake.table.Cell;
import org.verka.intake.table.UnreadableTableException.Reason;

/**
 * XML out of a zip file that is given up when there is too much of it: more than {@link #MOST}
 * bytes, more than {@link #MOST_SWELLING} times its packed size, or a text or a tag longer than any
 * cell may be.
 */
final class Measured extends FilterInputStream {

    static final long MOST = 4L << 30;
    private static final long MOST_SWELLING = 300;
    private static final long GRACE = 20L << 20;

    /** A character takes at most eight bytes here, such as {@code &#xFFFD;}. */
    private static final long LONGEST_TEXT = 8L * Cell.LONGEST;

    private final long packed;
    private long read;
    private long sinceTag;

    Measured(InputStream in, long packed) {
        super(in);
        this.packed = packed;
    }

    /** Too much was read. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        TooMuch(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        if (n > 0) {
            read += n;
            count(bytes, from, n);
        }
        if (read > MOST || read > GRACE && read / packed > MOST_SWELLING) {
            throw new TooMuch(Reason.FILE_SWELLS);
        }
        return n;
    }

    private void count(byte[] bytes, int from, int n) throws TooMuch {
        int last = from + n - 1;
        while (last >= from && bytes[last] != '<') {
            last--;
        }
        if (last >= from) {
            sinceTag = from + n - 1 - last;
        } else {
            sinceTag += n;
        }
        if (sinceTag > LONGEST_TEXT) {
            throw new TooMuch(Reason.CELL_TOO_LONG);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
