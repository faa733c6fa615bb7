package org.verka.dsl.conversion;

/** Says, in words for the author, why a piece of text is not the value that belongs there. */
final class UnreadableText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableText(String message) {
        super(message);
    }
}
