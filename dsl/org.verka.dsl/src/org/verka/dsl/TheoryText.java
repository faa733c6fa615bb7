package org.verka.dsl;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a file as text, or the place where they stop being text.
 *
 * @param characters the text; empty when the bytes are none
 * @param firstBad the first byte that belongs to no text in UTF-8, or -1
 */
record TheoryText(String characters, int firstBad) {

    static TheoryText decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new TheoryText("", in.position());
        }
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                return new TheoryText("", at);
            }
        }
        return new TheoryText(out.flip().toString(), -1);
    }

    boolean isText() {
        return firstBad < 0;
    }
}
