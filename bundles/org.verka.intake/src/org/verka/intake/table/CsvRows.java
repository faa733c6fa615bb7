package org.verka.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows of a text, one at a time. */
final class CsvRows implements AutoCloseable {

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private int read;

    CsvRows(String text, char separator) {
        reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(2 * Table.LONGEST_CELL)
                        .build(
                                CsvRecordHandler.of(h ->
                                        h.maxFields(Table.MOST_COLUMNS)
                                                .maxFieldSize(Table.LONGEST_CELL)
                                                .maxRecordSize(2 * Table.LONGEST_CELL)),
                                text);
        records = reader.iterator();
    }

    boolean hasNext() throws UnreadableRowException {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw new UnreadableRowException(read + 1, e);
        }
    }

    Row next() throws UnreadableRowException {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<String> cells = records.next().getFields();
        read++;
        return new Row(read, cells.stream().map(CsvRows::bare).toList());
    }

    /** Without the spaces around it, those that do not break among them. */
    private static String bare(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
