package org.verka.dsl.formatting;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line of the new layout, from one piece to another, and the places on it that may be aligned.
 */
final class Line {

    private final int first;
    private final int last;
    private final Map<Object, Integer> stops = new LinkedHashMap<>();
    private boolean inStep = true;

    Line(int first, int last) {
        this.first = first;
        this.last = last;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** The pieces that may be aligned with those of other lines, by what they say. */
    Map<Object, Integer> stops() {
        return stops;
    }

    /** Whether it has followed the columns of its neighbours so far. */
    boolean isInStep() {
        return inStep;
    }

    void fallOut() {
        inStep = false;
    }
}
