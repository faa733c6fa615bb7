package org.verka.intake.sav;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/** The cases of a file, one after another, with commands in between when they are compressed. */
final class Cases {

    private static final int UNIT = 8;
    private static final int END = 252;
    private static final int LITERAL = 253;
    private static final int SPACES = 254;
    private static final int MISSING = 255;

    private final InputStream in;
    private final ByteOrder order;
    private final double bias;
    private final boolean compressed;
    private final byte[] commands = new byte[UNIT];
    private int next = UNIT;
    private boolean ended;

    Cases(InputStream in, ByteOrder order, double bias, boolean compressed) {
        this.in = in;
        this.order = order;
        this.bias = bias;
        this.compressed = compressed;
    }

    /** Fills a case; false when there is none left. */
    boolean read(byte[] bytes) throws IOException, UnreadableTableException {
        for (int at = 0; at < bytes.length; at += UNIT) {
            boolean there = compressed ? command(bytes, at) : plain(bytes, at);
            if (!there) {
                if (at > 0) {
                    throw new UnreadableTableException(Reason.FILE_DAMAGED);
                }
                return false;
            }
        }
        return bytes.length > 0;
    }

    private boolean plain(byte[] bytes, int at) throws IOException {
        int n = in.readNBytes(bytes, at, UNIT);
        if (n > 0 && n < UNIT) {
            throw new EOFException();
        }
        return n > 0;
    }

    private boolean command(byte[] bytes, int at) throws IOException {
        while (!ended) {
            if (next == UNIT) {
                int n = in.readNBytes(commands, 0, UNIT);
                next = 0;
                if (n < UNIT) {
                    ended = true;
                    return false;
                }
            }
            int command = commands[next++] & 0xFF;
            switch (command) {
                case 0 -> {
                    continue;
                }
                case END -> {
                    ended = true;
                    return false;
                }
                case LITERAL -> {
                    if (in.readNBytes(bytes, at, UNIT) < UNIT) {
                        throw new EOFException();
                    }
                }
                case SPACES -> Arrays.fill(bytes, at, at + UNIT, (byte) ' ');
                case MISSING -> put(bytes, at, -Double.MAX_VALUE);
                default -> put(bytes, at, command - bias);
            }
            return true;
        }
        return false;
    }

    private void put(byte[] bytes, int at, double value) {
        ByteBuffer.wrap(bytes, at, UNIT).order(order).putDouble(value);
    }
}
