package org.verka.intake.sav;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Blocks packed with zlib, one after another, as one stream. */
final class Unpacked extends InputStream {

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final byte[] packed = new byte[BLOCK];
    private final Inflater inflater = new Inflater();
    private long left;
    private int last;

    /**
     * @param left how many packed bytes there are
     */
    Unpacked(InputStream in, long left) {
        this.in = in;
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            while (true) {
                int n = inflater.inflate(bytes, from, length);
                if (n > 0 || length == 0) {
                    return n;
                }
                if (inflater.finished()) {
                    int unused = inflater.getRemaining();
                    int start = last - unused;
                    inflater.reset();
                    inflater.setInput(packed, start, unused);
                    if (unused == 0 && left == 0) {
                        return -1;
                    }
                }
                if (inflater.needsInput() && !fill()) {
                    return -1;
                }
            }
        } catch (DataFormatException e) {
            throw new IOException(e);
        }
    }

    private boolean fill() throws IOException {
        int n = in.read(packed, 0, (int) Math.min(BLOCK, left));
        if (n <= 0) {
            return false;
        }
        left -= n;
        last = n;
        inflater.setInput(packed, 0, n);
        return true;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
