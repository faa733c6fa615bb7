package org.verka.dsl.ide.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells when it has ended or broken, which ends the talk with the client. */
final class EndOfInput extends FilterInputStream {

    private final Runnable atEnd;

    EndOfInput(InputStream in, Runnable atEnd) {
        super(in);
        this.atEnd = atEnd;
    }

    @Override
    public int read() throws IOException {
        try {
            return told(super.read());
        } catch (IOException e) {
            atEnd.run();
            throw e;
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return told(super.read(buffer, offset, length));
        } catch (IOException e) {
            atEnd.run();
            throw e;
        }
    }

    private int told(int read) {
        if (read < 0) {
            atEnd.run();
        }
        return read;
    }
}
