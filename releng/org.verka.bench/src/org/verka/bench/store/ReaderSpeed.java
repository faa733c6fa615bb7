package org.verka.bench.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.verka.bench.Limits;
import org.verka.intake.file.Table;
import org.verka.intake.table.Row;

/**
 * How fast the readers of files give their rows: the same forms as CSV, XLSX, ODS, SPSS and JSON,
 * beside what lies beneath: the bare parser of CSV, and the JDK's of XML. Five rounds in turn,
 * medians, and ratios.
 */
public final class ReaderSpeed {

    private static final int ROUNDS = 5;

    private ReaderSpeed() {}

    /** Takes the root of a built checkout, the home of a JDK, and how many rows. */
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 40_000;
        PrintStream out = System.out;
        Limits limits = new Limits(out);
        Path folder = Files.createTempDirectory("verka-bench");
        SameForms forms = new SameForms(folder, rows);
        try {
            forms.write();
            for (int round = 0; round < ROUNDS; round++) {
                out.printf("round %d%n", round + 1);
                limits.time("bare CSV", () -> same(bareCsv(forms.csv()), rows + 1));
                limits.time("bare XML of XLSX", () -> bareXml(forms.xlsx(), SameForms.SHEET));
                limits.time("bare XML of ODS", () -> bareXml(forms.ods(), SameForms.CONTENT));
                for (Path file : forms.files()) {
                    limits.time(name(file), () -> same(read(file), rows));
                }
            }
            limits.medians();
            out.printf("%,d rows of %d cells%n", rows, SameForms.COLUMNS);
            for (Path file : forms.files()) {
                limits.tell(
                        name(file) + ", bare CSV = 1",
                        limits.median(name(file)) / limits.median("bare CSV"));
            }
            for (Path file : new Path[] {forms.xlsx(), forms.ods()}) {
                String kind = file == forms.xlsx() ? "XLSX" : "ODS";
                limits.tell(
                        name(file) + ", bare XML = 1",
                        limits.median(name(file)) / limits.median("bare XML of " + kind));
            }
        } finally {
            for (Path file : forms.files()) {
                Files.deleteIfExists(file);
            }
            Files.delete(folder);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void same(long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException(found + " rows, not " + expected);
        }
    }

    private static long read(Path file) throws Exception {
        long rows = 0;
        try (Table table =
                Table.open(file, Optional.empty(), Set.of("klient"), String::toLowerCase)) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                rows++;
            }
        }
        return rows;
    }

    private static long bareCsv(Path file) throws IOException {
        long rows = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                rows += row.getFieldCount() > 0 ? 1 : 0;
            }
        }
        return rows;
    }

    private static void bareXml(Path file, String part) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(part))) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            long letters = 0;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.CHARACTERS) {
                    letters += xml.getText().length();
                }
            }
            if (letters == 0) {
                throw new IllegalStateException("no text");
            }
        }
    }
}
