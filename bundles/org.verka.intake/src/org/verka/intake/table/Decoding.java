package org.verka.intake.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out how a text file is encoded: by its byte-order mark; without one it is UTF-8 when it can
 * be, else Windows-1252, which Excel writes.
 */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    /** Texts have some odd character now and then; other files have many. */
    private static final int ODD_ONE_IN = 100;

    private Decoding() {}

    /** The text without its byte-order mark, or empty when the bytes are no text. */
    static Optional<String> decode(byte[] bytes) {
        return charsetByMark(bytes)
                .map(marked -> strictly(bytes, marked))
                .orElseGet(() ->
                        strictly(bytes, StandardCharsets.UTF_8).or(() -> strictly(bytes, WINDOWS)))
                .map(t -> !t.isEmpty() && t.charAt(0) == MARK ? t.substring(1) : t)
                .filter(Decoding::isText);
    }

    private static Optional<Charset> charsetByMark(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(String text) {
        if (text.indexOf('\0') >= 0) {
            return false;
        }
        long odd = text.chars().filter(Decoding::isOdd).count();
        return odd * ODD_ONE_IN <= text.length();
    }

    private static boolean isOdd(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }
}
