package org.verka.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.verka.intake.table.Merge;
import org.verka.intake.table.RowSource;
import org.verka.intake.table.UnreadableTableException;

/** An XLSX file (ECMA-376, of both the strict and the transitional kind), read part by part. */
final class XlsxWorkbook implements Workbook {

    private static final String WORKBOOK = "xl/workbook.xml";

    private final Archive archive;
    private final Strings strings;
    private final Formats formats;
    private final List<Sheet> sheets;

    private XlsxWorkbook(Archive archive, Strings strings, Formats formats, List<Sheet> sheets) {
        this.archive = archive;
        this.strings = strings;
        this.formats = formats;
        this.sheets = List.copyOf(sheets);
    }

    static Workbook of(Archive archive) throws IOException, UnreadableTableException {
        Relations relations = Relations.of(archive, WORKBOOK);
        boolean from1904 = false;
        List<Sheet> sheets = new ArrayList<>();
        try (Xml xml = archive.need(WORKBOOK)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.begins("sheet")) {
                    String name = xml.attribute("name");
                    Optional<String> part = relations.part(xml.attribute("id"));
                    if (part.isPresent()) {
                        sheets.add(looked(archive, name, part.get()));
                    }
                }
            }
        }
        return new XlsxWorkbook(
                archive,
                Strings.of(archive, relations.of("sharedStrings").stream().findFirst()),
                Formats.of(archive, relations.of("styles").stream().findFirst(), from1904),
                sheets);
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    /** Merged cells are listed after the rows, so each sheet is gone through once before. */
    private static Sheet looked(Archive archive, String name, String part)
            throws IOException, UnreadableTableException {
        List<Merge> merges = new ArrayList<>();
        boolean filled = false;
        Optional<Xml> found = archive.read(part);
        if (found.isPresent()) {
            try (Xml xml = found.get()) {
                while (xml.next()) {
                    filled |= xml.begins("v") || xml.begins("is");
                    if (xml.begins("mergeCell")) {
                        Place.range(xml.attribute("ref"))
                                .filter(m -> m.row() <= Merge.LAST_ROW && m.rows() > 0)
                                .ifPresent(merges::add);
                    }
                }
            }
        }
        return new Sheet(name, part, filled, merges);
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public RowSource rows(Sheet sheet) throws IOException, UnreadableTableException {
        Notes notes = notes(sheet);
        return new XlsxRows(archive.need(sheet.part()), strings, formats, notes, sheet.merges());
    }

    @Override
    public void notes(Sheet sheet, Consumer<Note> seen)
            throws IOException, UnreadableTableException {
        notes(sheet).each(seen);
    }

    private Notes notes(Sheet sheet) throws IOException, UnreadableTableException {
        Notes notes = new Notes();
        Relations relations = Relations.of(archive, sheet.part());
        List<String> parts = new ArrayList<>(relations.of("threadedComment"));
        if (parts.isEmpty()) {
            parts.addAll(relations.of("comments"));
        }
        for (String part : parts) {
            try (Xml xml = archive.need(part)) {
                notes(xml, notes);
            }
        }
        return notes;
    }

    private static void notes(Xml xml, Notes notes) throws UnreadableTableException {
        while (xml.next()) {
            if (xml.begins("comment") || xml.begins("threadedComment")) {
                Optional<Place> at = Place.of(xml.attribute("ref"));
                String text = xml.begins("comment") ? Strings.runs(xml, "comment") : xml.text();
                if (at.isPresent()) {
                    notes.add(new Note(at.get().row(), at.get().column(), text.strip()));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
