package org.verka.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds out which character stands between a file's cells. */
final class Separator {

    private static final char[] CANDIDATES = {';', '\t', ',', '|'};
    private static final int SAMPLE_ROWS = 30;

    private Separator() {}

    /**
     * The one that makes most of the expected headers; with none to go by, the one that splits the
     * header and then splits most rows into as many cells.
     *
     * @param expected headers in a form that {@code form} gives
     */
    static char detect(String text, Set<String> expected, UnaryOperator<String> form) {
        char best = CANDIDATES[0];
        long most = -1;
        for (char candidate : CANDIDATES) {
            long points = points(sample(text, candidate), expected, form);
            if (points > most) {
                most = points;
                best = candidate;
            }
        }
        return best;
    }

    private static List<Row> sample(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        try (CsvRows all = new CsvRows(text, separator)) {
            while (rows.size() < SAMPLE_ROWS && all.hasNext()) {
                Row row = all.next();
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (UnreadableRowException e) {
            return rows;
        }
        return rows;
    }

    private static long points(List<Row> rows, Set<String> expected, UnaryOperator<String> form) {
        if (rows.isEmpty() || rows.get(0).cells().size() < 2) {
            return 0;
        }
        List<String> header = rows.get(0).cells();
        Set<String> found = new HashSet<>();
        header.forEach(h -> found.add(form.apply(h)));
        found.retainAll(expected);
        long alike = rows.stream().filter(r -> r.cells().size() == header.size()).count();
        long evenness = 1000 * alike / rows.size();
        return found.size() * 1_000_000L + evenness * 100 + Math.min(header.size(), 99);
    }
}
