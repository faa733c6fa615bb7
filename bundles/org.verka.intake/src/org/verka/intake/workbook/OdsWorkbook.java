package org.verka.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.verka.intake.table.Remark;
import org.verka.intake.table.Row;
import org.verka.intake.table.RowSource;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/** An ODS file (OpenDocument 1.2 and 1.3); all of its sheets are in one part. */
final class OdsWorkbook implements Workbook {

    private static final String CONTENT = "content.xml";

    private final Archive archive;
    private final List<Sheet> sheets;

    private OdsWorkbook(Archive archive, List<Sheet> sheets) {
        this.archive = archive;
        this.sheets = List.copyOf(sheets);
    }

    static Workbook of(Archive archive) throws IOException, UnreadableTableException {
        if (isLocked(archive)) {
            throw new UnreadableTableException(Reason.OLD_WORKBOOK);
        }
        List<Sheet> sheets = new ArrayList<>();
        try (Xml xml = archive.need(CONTENT)) {
            while (xml.next()) {
                if (xml.begins("table")) {
                    String name = xml.attribute("name");
                    OdsRows rows = new OdsRows(xml);
                    boolean filled = false;
                    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                        filled |= !row.get().isBlank();
                    }
                    String part = String.valueOf(sheets.size());
                    sheets.add(new Sheet(name, part, filled, rows.merges()));
                }
            }
        }
        return new OdsWorkbook(archive, sheets);
    }

    private static boolean isLocked(Archive archive) throws IOException, UnreadableTableException {
        Optional<Xml> found = archive.read("META-INF/manifest.xml");
        if (found.isEmpty()) {
            return false;
        }
        try (Xml xml = found.get()) {
            while (xml.next()) {
                if (xml.begins("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public RowSource rows(Sheet sheet) throws IOException, UnreadableTableException {
        Xml xml = archive.need(CONTENT);
        int before = Integer.parseInt(sheet.part());
        while (xml.next()) {
            if (xml.begins("table") && before-- == 0) {
                return new OdsRows(xml, sheet.merges());
            }
        }
        xml.close();
        throw new UnreadableTableException(Reason.FILE_DAMAGED);
    }

    @Override
    public void notes(Sheet sheet, Consumer<Note> seen)
            throws IOException, UnreadableTableException {
        try (RowSource rows = rows(sheet)) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                for (Remark remark : row.get().remarks()) {
                    seen.accept(new Note(row.get().number(), remark.column(), remark.text()));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
