package org.verka.project;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/** Writes a table of answers as separated text, or as a workbook with a sheet that explains it. */
final class AnswerFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int EVERY_ROWS = 10_000;

    private final AnswerTable table;
    private final Progress progress;
    private final ProjectTexts texts;

    AnswerFile(AnswerTable table, Progress progress, ProjectTexts texts) {
        this.table = table;
        this.progress = progress;
        this.texts = texts;
    }

    /** Whether a file's name says that it is a workbook. */
    static boolean isWorkbook(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /**
     * With the separator that spreadsheets expect in the language, and a mark for UTF-8.
     *
     * @return how many rows were written
     * @throws CancellationException when the user stopped it
     */
    long separated(Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            SeparatedCells cells = new SeparatedCells(texts.locale());
            CsvWriter csv = cells.writer(text);
            csv.writeRecord(table.header());
            int rows = 0;
            for (Iterator<List<Object>> each = table.rows().iterator(); each.hasNext(); ) {
                csv.writeRecord(cells.of(each.next()));
                stopAfter(++rows);
            }
            csv.flush();
            return rows;
        }
    }

    /**
     * A sheet of answers, more than one when a sheet cannot hold them, and one that explains.
     *
     * @return how many rows of answers were written
     * @throws CancellationException when the user stopped it
     */
    long workbook(Path file, DataDictionary dictionary) throws IOException {
        try (XlsxFile workbook = new XlsxFile(file)) {
            String name = texts.text("export.sheet.answers");
            workbook.sheet(name, table.header());
            int rows = 0;
            int sheets = 1;
            for (Iterator<List<Object>> each = table.rows().iterator(); each.hasNext(); ) {
                if (workbook.isFull()) {
                    workbook.sheet(name + " " + ++sheets, table.header());
                }
                workbook.row(each.next());
                stopAfter(++rows);
            }
            workbook.sheet(texts.text("export.sheet.dictionary"), dictionary.header());
            for (List<Object> each : dictionary.rows()) {
                workbook.row(each);
            }
            workbook.finish();
            return rows;
        }
    }

    private void stopAfter(int rows) {
        if (rows % EVERY_ROWS == 0 && progress.stopAfterRows(rows)) {
            throw new CancellationException();
        }
    }
}
