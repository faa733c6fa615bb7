package org.verka.report.pdf;

import java.util.Map;
import java.util.Set;

/**
 * What is known of the pages of a report from rendering it before.
 *
 * @param numbers the page of each bookmark
 * @param following the chapters that go on where the one before ended, since that left a page all
 *     but empty
 */
record Pages(Map<String, Integer> numbers, Set<String> following) {

    static final Pages UNKNOWN = new Pages(Map.of(), Set.of());

    Pages {
        numbers = Map.copyOf(numbers);
        following = Set.copyOf(following);
    }
}
