package org.verka.dsl.conversion;

/** A text between quotation marks, straight or typographic, as it stands in a file. */
public final class Quoted {

    private Quoted() {}

    static boolean isQuoted(String text) {
        return !text.isEmpty() && "\"”“„".indexOf(text.charAt(0)) >= 0;
    }

    /** What is between the marks; {@code \"} and {@code \\} stand for a mark and a backslash. */
    static String read(String text) {
        String inner = text.substring(1, Math.max(1, text.length() - 1));
        return text.startsWith("\"") ? inner.replaceAll("\\\\(.)", "$1") : inner;
    }

    /** The text between straight marks, so that {@link #read} gives it back. */
    public static String write(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
