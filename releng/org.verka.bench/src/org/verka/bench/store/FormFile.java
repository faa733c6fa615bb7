package org.verka.bench.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.verka.evidence.Occasion;

/** Reads a file of forms, the same way for every contestant. */
record FormFile(Path path) {

    private static final int FIRST_ITEM = 5;

    /** Is told each form and then its answers. */
    interface Reader {
        void form(Form form);

        void answer(int item, String name, int digits, int decimals);
    }

    /** What a row says before its answers. */
    record Form(
            String instrument,
            String site,
            String client,
            String informant,
            Occasion occasion,
            LocalDate day,
            int row) {}

    String instrument() {
        return path.getFileName().toString().replace(".csv", "");
    }

    void read(Reader reader) throws IOException {
        String instrument = instrument();
        String[] names = {};
        int row = 0;
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(path)) {
            for (CsvRecord record : rows) {
                row++;
                List<String> fields = record.getFields();
                if (row == 1) {
                    names = fields.toArray(String[]::new);
                    continue;
                }
                reader.form(
                        new Form(
                                instrument,
                                fields.get(0),
                                fields.get(1),
                                fields.get(2),
                                Occasion.valueOf(fields.get(3)),
                                LocalDate.parse(fields.get(4)),
                                row));
                for (int item = FIRST_ITEM; item < names.length; item++) {
                    answer(reader, item, names[item], fields.get(item));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void answer(Reader reader, int item, String name, String field) {
        int digits = 0;
        int decimals = -1;
        for (int c = 0; c < field.length(); c++) {
            char digit = field.charAt(c);
            if (digit == '.') {
                decimals = 0;
            } else {
                digits = 10 * digits + digit - '0';
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        reader.answer(item, name, digits, Math.max(0, decimals));
    }
}
