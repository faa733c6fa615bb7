package org.verka.intake.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.verka.intake.table.RowSource;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/** A file of sheets, as spreadsheet programs write them. */
public interface Workbook extends Closeable {

    /** Opens an XLSX or ODS file. */
    static Workbook open(Path file) throws IOException, UnreadableTableException {
        Archive archive = Archive.open(file);
        try {
            if (archive.has("content.xml")) {
                return OdsWorkbook.of(archive);
            }
            if (archive.has("xl/workbook.xml")) {
                return XlsxWorkbook.of(archive);
            }
            throw new UnreadableTableException(Reason.FILE_BINARY);
        } catch (UnreadableTableException | IOException e) {
            archive.close();
            throw e;
        }
    }

    /** Its sheets from the left, hidden ones too. */
    List<Sheet> sheets();

    /** The rows of one of its sheets. */
    RowSource rows(Sheet sheet) throws IOException, UnreadableTableException;

    /** Shows the notes of a sheet, those to cells of empty rows too. */
    void notes(Sheet sheet, Consumer<Note> seen) throws IOException, UnreadableTableException;

    @Override
    void close() throws IOException;
}
