package org.verka.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Lines and columns in files, which are read once. Files that cannot be read are empty. */
final class TextPositions {

    private final Map<Path, String> texts = new HashMap<>();

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     */
    record Position(int line, int column) {}

    /** Where the character at {@code offset}, from 0, is; the end when there are fewer. */
    Position in(Path file, int offset) {
        String text = texts.computeIfAbsent(file, TextPositions::read);
        int end = Math.min(offset, text.length());
        int line = 1;
        int start = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
            line++;
            start = at + 1;
        }
        return new Position(line, end - start + 1);
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
