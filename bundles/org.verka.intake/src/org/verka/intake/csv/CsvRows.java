package org.verka.intake.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verka.intake.table.Cell;
import org.verka.intake.table.Row;
import org.verka.intake.table.RowSource;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/** The rows of a text, one at a time. */
final class CsvRows implements RowSource {

    private final CsvReader<List<String>> reader;
    private final Iterator<List<String>> records;
    private final Collected cells = new Collected();
    private int read;

    CsvRows(Reader text, char separator) {
        reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(2 * Cell.LONGEST)
                        .build(cells, text);
        records = reader.iterator();
    }

    @Override
    public Optional<Row> next() throws UnreadableTableException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            Row row = new Row(read + 1, records.next());
            read++;
            return Optional.of(row);
        } catch (CsvParseException e) {
            throw unreadable(reason(e), e);
        } catch (UncheckedIOException e) {
            boolean coding = e.getCause() instanceof CharacterCodingException;
            throw unreadable(coding ? Reason.FILE_BINARY : Reason.FILE_DAMAGED, e);
        }
    }

    private static Reason reason(CsvParseException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooMuch much) {
                return much.reason;
            }
            String message = String.valueOf(cause.getMessage());
            if (message.toLowerCase(Locale.ROOT).contains("buffer size")) {
                return Reason.CELL_TOO_LONG;
            }
        }
        return Reason.UNREADABLE_ROW;
    }

    private UnreadableTableException unreadable(Reason reason, Throwable cause) {
        int column = reason == Reason.CELL_TOO_LONG ? cells.collected.size() + 1 : 0;
        return new UnreadableTableException(reason, read + 1, column, List.of(), cause);
    }

    @Override
    public boolean endsEarly() {
        return false;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row that is larger than rows are. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        TooMuch(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }
    }

    /** The cells of the row that is being read. */
    private static final class Collected extends AbstractBaseCsvCallbackHandler<List<String>> {
        private final RecentTexts texts =
                new RecentTexts(text -> FormulaGuard.unguarded(Cell.bare(text)));

        private List<String> collected = new ArrayList<>();

        @Override
        protected void handleBegin(long line) {
            collected = new ArrayList<>(collected.size());
        }

        @Override
        protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
            if (index >= Cell.MOST_COLUMNS) {
                throw new TooMuch(Reason.TOO_MANY_COLUMNS);
            }
            if (length > Cell.LONGEST) {
                throw new TooMuch(Reason.CELL_TOO_LONG);
            }
            collected.add(texts.of(text, from, length));
        }

        @Override
        protected void handleEmpty() {
            collected.add("");
        }

        @Override
        protected List<String> buildRecord() {
            return collected;
        }
    }
}
