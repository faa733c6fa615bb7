package org.verka.intake.sav;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/** Numbers and texts as they stand in a file, in its order of bytes. */
final class SavBytes {

    private static final int LONGEST = 16 << 20;

    private final InputStream in;
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

    SavBytes(InputStream in) {
        this.in = in;
    }

    void order(ByteOrder found) {
        order = found;
    }

    ByteOrder order() {
        return order;
    }

    byte[] bytes(long length) throws IOException, UnreadableTableException {
        if (length < 0 || length > LONGEST) {
            throw new UnreadableTableException(Reason.FILE_DAMAGED);
        }
        byte[] bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    void skip(long length) throws IOException, UnreadableTableException {
        if (length < 0) {
            throw new UnreadableTableException(Reason.FILE_DAMAGED);
        }
        in.skipNBytes(length);
    }

    int integer() throws IOException, UnreadableTableException {
        return ByteBuffer.wrap(bytes(4)).order(order).getInt();
    }

    long large() throws IOException, UnreadableTableException {
        return ByteBuffer.wrap(bytes(8)).order(order).getLong();
    }

    double number() throws IOException, UnreadableTableException {
        return number(bytes(8), 0, order);
    }

    static double number(byte[] bytes, int from, ByteOrder order) {
        return ByteBuffer.wrap(bytes, from, 8).order(order).getDouble();
    }
}
