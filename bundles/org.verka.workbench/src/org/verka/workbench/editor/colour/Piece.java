package org.verka.workbench.editor.colour;

/** A stretch of the text that is coloured alike. */
record Piece(int offset, int length, Kind kind) {

    /** What a stretch of text is to the reader. */
    enum Kind {
        KEYWORD,
        STRING,
        COMMENT,
        NUMBER,
        /** A name of a programme, a site or an intake. */
        PROGRAMME,
        /** A name of an activity. */
        ACTIVITY,
        /** A name of an outcome. */
        OUTCOME,
        /** A name of a measure: an indicator, an instrument, a scale, a count. */
        MEASURE,
        /** A name of anything else. */
        NAME,
        /** A name that comes with Verka. */
        LIBRARY,
        /** A word with a fixed meaning, such as a phase or a unit. */
        VALUE,
        OTHER
    }

    int end() {
        return offset + length;
    }

    boolean isShifted(Piece before, int by) {
        return kind == before.kind && length == before.length && offset == before.offset + by;
    }
}
