package org.verka.report.content;

import java.util.List;
import java.util.Optional;
import org.verka.report.document.Block.Item;
import org.verka.report.document.Origin;

/**
 * A part of a report of one page.
 *
 * @param name unique in the page: letters and dashes
 * @param title its heading
 * @param items what it says, the most important first
 * @param kinds a word or two for each item, by which those are counted that there is no room for;
 *     empty when they are only counted
 */
record PagePart(String name, String title, List<Item> items, List<String> kinds) {

    PagePart {
        items = List.copyOf(items);
        kinds = List.copyOf(kinds);
    }

    /**
     * A part all of which comes from the same.
     *
     * @param origin where what it says comes from; empty when it says nothing that was found
     */
    static PagePart of(String name, String title, List<String> said, Optional<Origin> origin) {
        return new PagePart(
                name, title, said.stream().map(text -> new Item(text, origin)).toList(), List.of());
    }
}
