package org.verka.report.document;

import java.util.List;

/**
 * Where a figure, a table or a key figure comes from: the rows, how they were worked out, and the
 * lines of the theory that ask for it.
 *
 * @param parts what is said of each of these, those that have nothing left out
 */
public record Origin(List<Part> parts) {

    public Origin {
        parts = List.copyOf(parts);
    }

    /** One thing that is said, under a heading. */
    public record Part(String heading, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of it.
     *
     * @param text what it says
     * @param section the section of the report that tells more, by its id, or empty
     */
    public record Line(String text, String section) {

        /** A line that nothing more is told of. */
        public static Line of(String text) {
            return new Line(text, "");
        }
    }
}
