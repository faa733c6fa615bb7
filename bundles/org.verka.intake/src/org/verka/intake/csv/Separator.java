package org.verka.intake.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.verka.intake.table.Row;
import org.verka.intake.table.UnreadableTableException;

/** Finds out which character stands between a file's cells. */
final class Separator {

    private static final char[] CANDIDATES = {';', '\t', ',', '|'};
    private static final int SAMPLE_ROWS = 30;

    private final Set<String> expected;
    private final UnaryOperator<String> form;

    /**
     * @param expected headers in a form that {@code form} gives
     */
    Separator(Set<String> expected, UnaryOperator<String> form) {
        this.expected = expected;
        this.form = form;
    }

    /**
     * The one that makes most of the expected headers; with none to go by, the one that splits the
     * widest row and then splits most rows into as many cells.
     */
    char in(Path file, Charset charset) throws IOException {
        char best = CANDIDATES[0];
        long most = -1;
        for (char candidate : CANDIDATES) {
            long points = points(sample(file, charset, candidate));
            if (points > most) {
                most = points;
                best = candidate;
            }
        }
        return best;
    }

    private static List<Row> sample(Path file, Charset charset, char separator) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvRows all = new CsvRows(Decoding.open(file, charset), separator)) {
            for (Optional<Row> row = all.next();
                    row.isPresent() && rows.size() < SAMPLE_ROWS;
                    row = all.next()) {
                if (!row.get().isBlank()) {
                    rows.add(row.get());
                }
            }
        } catch (UnreadableTableException e) {
            return rows;
        }
        return rows;
    }

    private long points(List<Row> rows) {
        Optional<Row> header =
                rows.stream()
                        .max(
                                Comparator.comparingLong(this::found)
                                        .thenComparingInt(r -> Math.min(r.filled(), 99)));
        if (header.isEmpty() || header.get().cells().size() < 2) {
            return 0;
        }
        int width = header.get().cells().size();
        long alike = rows.stream().filter(r -> r.cells().size() == width).count();
        long evenness = 1000 * alike / rows.size();
        return found(header.get()) * 1_000_000L + evenness * 100 + Math.min(width, 99);
    }

    private long found(Row row) {
        Set<String> found = new HashSet<>();
        row.cells().forEach(c -> found.add(form.apply(c)));
        found.retainAll(expected);
        return found.size();
    }
}
