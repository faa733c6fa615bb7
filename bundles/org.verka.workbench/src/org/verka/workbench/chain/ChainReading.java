package org.verka.workbench.chain;

import java.util.List;

/** What there is to show of the text in an editor. */
sealed interface ChainReading {

    /**
     * Nothing but words.
     *
     * @param text why, and what to do
     */
    record Words(String text) implements ChainReading {}

    /**
     * A results chain.
     *
     * @param programme the name of its theory
     * @param notice what should be known of it; empty when it is as the text and the evidence say
     * @param others where the file's other programmes are written
     */
    record Shown(String programme, ChainScene scene, String notice, List<Lines> others)
            implements ChainReading {
        public Shown {
            others = List.copyOf(others);
        }
    }

    /** Lines of a text, from 0, the last one included. */
    record Lines(int first, int last) {

        boolean holds(int line) {
            return first <= line && line <= last;
        }
    }
}
