package org.verka.workbench.editor.colour;

/** A stretch of the text that is coloured alike. */
record Piece(int offset, int length, Kind kind) {

    /** What a stretch of text is to the reader. */
    enum Kind {
        KEYWORD,
        STRING,
        COMMENT,
        NUMBER,
        OTHER
    }

    int end() {
        return offset + length;
    }

    boolean isShifted(Piece before, int by) {
        return kind == before.kind && length == before.length && offset == before.offset + by;
    }
}
