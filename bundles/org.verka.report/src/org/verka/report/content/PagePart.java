package org.verka.report.content;

import java.util.List;

/**
 * A part of a report of one page.
 *
 * @param name its name among the messages, and in its section's id
 * @param title its heading
 * @param items what it says, what matters most first
 */
record PagePart(String name, String title, List<String> items) {
    PagePart {
        items = List.copyOf(items);
    }
}
