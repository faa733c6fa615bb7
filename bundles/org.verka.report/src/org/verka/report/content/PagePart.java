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
 * @param origin where what it says comes from; empty when it says nothing that was found
 */
record PagePart(String name, String title, List<String> items, Optional<Origin> origin) {

    PagePart {
        items = List.copyOf(items);
    }

    /** One of the texts of this part, as long as it is shown, which opens the part's origin. */
    Item item(String text) {
        return new Item(text, origin);
    }
}
