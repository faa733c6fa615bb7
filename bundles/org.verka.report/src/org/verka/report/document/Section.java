package org.verka.report.document;

import java.util.List;

/**
 * A part of a report under a heading.
 *
 * @param id unique in the report: a letter and then letters, digits and dashes
 * @param title the heading
 * @param blocks what it holds before its first part
 * @param sections its parts in order
 */
public record Section(String id, String title, List<Block> blocks, List<Section> sections) {

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** A section without parts. */
    public static Section of(String id, String title, List<Block> blocks) {
        return new Section(id, title, blocks, List.of());
    }
}
