package org.verka.project;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.verka.store.Selection;

/** Writes what a question in SQL is answered with as separated text. */
final class SelectedRows implements Selection {

    private final Writer to;
    private final SeparatedCells cells;
    private final CsvWriter csv;

    SelectedRows(Writer to, Locale locale) {
        this.to = to;
        cells = new SeparatedCells(locale);
        csv = cells.writer(to);
    }

    @Override
    public void columns(List<String> names) {
        csv.writeRecord(names);
    }

    @Override
    public void row(List<Object> row) {
        csv.writeRecord(cells.of(row));
    }

    /** Writes down what waits. */
    void flush() {
        try {
            csv.flush();
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
