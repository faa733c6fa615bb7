package org.verka.intake.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.verka.intake.table.RowSource;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/**
 * A text of rows and cells, however it is written: separated by semicolons, commas, tabs or bars,
 * quoted or not, in UTF-8, UTF-16, Windows-1252 or MacRoman.
 */
public final class SeparatedText {

    private SeparatedText() {}

    /**
     * Opens a text.
     *
     * @param expected headers that the file should have, to tell how its cells are separated; may
     *     be empty
     * @param form makes headers comparable; {@code expected} are in that form
     * @throws UnreadableTableException when the file is no text
     */
    public static RowSource open(Path file, Set<String> expected, UnaryOperator<String> form)
            throws IOException, UnreadableTableException {
        Charset charset =
                Decoding.of(file)
                        .orElseThrow(() -> new UnreadableTableException(Reason.FILE_BINARY));
        char separator = new Separator(expected, form).in(file, charset);
        return new CsvRows(Decoding.open(file, charset), separator);
    }

    /** The whole text, to be read once. */
    public static Reader text(Path file) throws IOException, UnreadableTableException {
        Charset charset =
                Decoding.of(file)
                        .orElseThrow(() -> new UnreadableTableException(Reason.FILE_BINARY));
        return Decoding.open(file, charset);
    }
}
