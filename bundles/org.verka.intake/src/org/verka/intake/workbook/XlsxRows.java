package org.verka.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.intake.table.Cell;
import org.verka.intake.table.Merge;
import org.verka.intake.table.Remark;
import org.verka.intake.table.Row;
import org.verka.intake.table.RowSource;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/**
 * The rows of a sheet of an XLSX file. Dates are written as ISO 8601 does, true is 1 and false is
 * 0; of a formula its last result is read.
 */
final class XlsxRows implements RowSource {

    private final Xml xml;
    private final Strings strings;
    private final Formats formats;
    private final Notes notes;
    private final List<Merge> merges;
    private int row;

    XlsxRows(Xml xml, Strings strings, Formats formats, Notes notes, List<Merge> merges) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.notes = notes;
        this.merges = merges;
    }

    @Override
    public Optional<Row> next() throws UnreadableTableException {
        try {
            while (xml.next()) {
                if (xml.begins("row")) {
                    row = xml.number("r", row + 1);
                    return Optional.of(row());
                }
            }
            return Optional.empty();
        } catch (UnreadableTableException e) {
            throw e.at(row + 1, 0);
        }
    }

    private Row row() throws UnreadableTableException {
        List<String> cells = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>(notes.of(row));
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                int after = column + 1;
                column = Place.of(xml.attribute("r")).map(Place::column).orElse(after);
                try {
                    put(cells, column, cell(column, remarks));
                } catch (UnreadableTableException e) {
                    throw e.at(row, column + 1);
                }
            }
        }
        return new Row(row, cells, Map.of(), remarks);
    }

    private void put(List<String> cells, int column, String text) throws UnreadableTableException {
        if (text.isEmpty()) {
            return;
        }
        if (column >= Cell.MOST_COLUMNS) {
            throw new UnreadableTableException(Reason.TOO_MANY_COLUMNS).at(row, 0);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String cell(int column, List<Remark> remarks) throws UnreadableTableException {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String text = "";
        boolean formula = false;
        boolean worked = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                formula = true;
                xml.skip();
            } else if (xml.begins("v")) {
                worked = true;
                text = value(type, style, xml.text());
            } else if (xml.begins("is")) {
                text = Strings.runs(xml, "is");
            }
        }
        if (formula && !worked) {
            remarks.add(new Remark(column, Remark.Kind.NOT_WORKED_OUT, ""));
        }
        return Cell.bare(text);
    }

    private String value(String type, int style, String text) throws UnreadableTableException {
        return switch (type) {
            case "s" -> strings.get(text);
            case "", "n" -> text.isBlank() ? "" : formats.text(text, style);
            default -> text;
        };
    }

    @Override
    public List<Merge> merges() {
        return merges;
    }

    @Override
    public void close() {
        xml.close();
    }
}
