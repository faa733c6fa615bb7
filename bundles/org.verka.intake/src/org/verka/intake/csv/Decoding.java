package org.verka.intake.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds out how a text file is encoded: by its byte-order mark; without one by where its zero bytes
 * are, which is UTF-16; else it is UTF-8 when it can be, else Windows-1252 or MacRoman, whichever
 * makes more of its odd bytes letters that Swedish has. The file is read, never held.
 */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MACINTOSH = Charset.forName("x-MacRoman");
    private static final String LETTERS = "åäöÅÄÖéÉüÜ§–”’";

    /** In Windows-1252 these bytes are signs, which do not stand before letters. */
    private static final String CAPITALS = "ÅÄÖÉÜ";

    /** Texts have some odd character now and then; other files have many. */
    private static final int ODD_ONE_IN = 100;

    /** Half of the bytes of UTF-16 are zero where its letters are Swedish ones. */
    private static final int ZERO_ONE_IN = 8;

    /** No text has the character NUL: it counts as so many odd ones. */
    private static final long NUL = 1L << 40;

    private static final int BLOCK = 1 << 16;

    private Decoding() {}

    /** How the file is encoded, or empty when it is no text. */
    static Optional<Charset> of(Path file) throws IOException {
        if (isText(file, StandardCharsets.UTF_8)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        Charset other = other(file);
        return isText(file, other) ? Optional.of(other) : Optional.empty();
    }

    /** The text, without its byte-order mark; fails at bytes that are none of the charset's. */
    static Reader open(Path file, Charset charset) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BLOCK);
        bytes.mark(4);
        byte[] start = bytes.readNBytes(3);
        bytes.reset();
        bytes.skipNBytes(markLength(start));
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static int markLength(byte[] start) {
        if (start.length == 3
                && (start[0] & 0xFF) == 0xEF
                && (start[1] & 0xFF) == 0xBB
                && (start[2] & 0xFF) == 0xBF) {
            return 3;
        }
        return byMark(start).isPresent() ? 2 : 0;
    }

    private static Optional<Charset> byMark(byte[] start) {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    /** What it is if not UTF-8. */
    private static Charset other(Path file) throws IOException {
        Seen seen = new Seen();
        long[] zeros = new long[2];
        byte[] block = new byte[BLOCK];
        long at = 0;
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int n = bytes.readNBytes(block, 0, BLOCK);
                    n > 0;
                    n = bytes.readNBytes(block, 0, BLOCK)) {
                if (at == 0) {
                    byte[] start = {block[0], n > 1 ? block[1] : 0};
                    if (byMark(start).isPresent()) {
                        return byMark(start).get();
                    }
                }
                for (int i = 0; i < n; i++) {
                    seen.next(block[i] & 0xFF);
                    zeros[i & 1] += block[i] == 0 ? 1 : 0;
                }
                at += n;
            }
        }
        long most = Math.max(zeros[0], zeros[1]);
        if (most * ZERO_ONE_IN >= at && most > 0) {
            return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return seen.macintosh > seen.windows ? MACINTOSH : WINDOWS;
    }

    /** Which bytes are letters in which encoding. */
    private static final class Seen {
        private final boolean[] inWindows = bytes(LETTERS, WINDOWS);
        private final boolean[] inMacintosh = bytes(LETTERS, MACINTOSH);
        private final boolean[] capital = bytes(CAPITALS, MACINTOSH);
        private long windows;
        private long macintosh;
        private int before;

        private static boolean[] bytes(String letters, Charset charset) {
            boolean[] are = new boolean[256];
            for (byte b : letters.getBytes(charset)) {
                are[b & 0xFF] = true;
            }
            return are;
        }

        void next(int b) {
            windows += inWindows[b] ? 1 : 0;
            macintosh += inMacintosh[b] && !capital[b] ? 1 : 0;
            macintosh += capital[before] && Character.isLetter(b) ? 1 : 0;
            before = b;
        }
    }

    private static boolean isText(Path file, Charset charset) throws IOException {
        long odd = 0;
        long all = 0;
        char[] block = new char[BLOCK];
        try (Reader text = open(file, charset)) {
            for (int n = text.read(block); n >= 0; n = text.read(block)) {
                odd += odd(block, n);
                all += n;
                if (odd >= NUL) {
                    return false;
                }
            }
        } catch (CharacterCodingException e) {
            return false;
        }
        return odd * ODD_ONE_IN <= all;
    }

    /** How many characters are none that texts are made of. */
    private static long odd(char[] block, int length) {
        long odd = 0;
        for (int i = 0; i < length; i++) {
            char c = block[i];
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                odd += c == 0 ? NUL : 1;
            }
        }
        return odd;
    }
}
