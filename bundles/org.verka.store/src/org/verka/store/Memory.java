package org.verka.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * What a store remembers from one transaction to the next, as long as nobody else has changed
 * anything: the words behind numbers, and the keys of the forms of the sites it has met.
 */
final class Memory {

    private final Words words;
    private final FormKeys keys = new FormKeys();
    private final Set<Integer> sites = new HashSet<>();

    Memory(Statements statements) throws SQLException {
        words = new Words(statements);
    }

    Words words() {
        return words;
    }

    FormKeys keys() {
        return keys;
    }

    /** Reads the keys of a site's forms that stand, if that was not done yet. */
    void requireKeys(int site, SegmentTable segments) throws SQLException {
        if (sites.add(site)) {
            segments.standing(site, segment -> remember(segment, segments));
        }
    }

    private void remember(Segment segment, TextSource texts) throws SQLException {
        int[][] columns = segment.columns();
        int form = segment.firstForm();
        for (int start = 0; start < segment.answers(); ) {
            int end = segment.end(start);
            keys.put(
                    FormKeys.pair(segment.site(), columns[Segment.SUBJECT][start]),
                    FormKeys.pair(
                            columns[Segment.SERIES][start], columns[Segment.ANSWERED_ON][start]),
                    Content.of(segment, start, end, texts),
                    segment.importNumber(),
                    form++);
            start = end;
        }
    }
}
