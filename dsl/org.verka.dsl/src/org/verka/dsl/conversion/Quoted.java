package org.verka.dsl.conversion;

/** A text between quotation marks, straight or typographic, as it stands in a file. */
public final class Quoted {

    private Quoted() {}

    static boolean isQuoted(String text) {
        return !text.isEmpty() && "\"”“„".indexOf(text.charAt(0)) >= 0;
    }

    /**
     * What is between the marks, or after the first when there is no last; {@code \"} and {@code
     * \\} stand for a mark and a backslash.
     */
    static String read(String text) {
        boolean closed = text.length() > 1 && "\"”“".indexOf(text.charAt(text.length() - 1)) >= 0;
        String inner = text.substring(1, closed ? text.length() - 1 : text.length());
        return text.startsWith("\"") ? inner.replaceAll("\\\\(.)", "$1") : inner;
    }

    /** The text between straight marks, so that {@link #read} gives it back. */
    public static String write(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
