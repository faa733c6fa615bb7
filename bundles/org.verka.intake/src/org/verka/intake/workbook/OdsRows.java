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
 * The rows of the sheet of an ODS file that has just begun. Dates are as ISO 8601 writes them, true
 * is 1 and false is 0; of a formula its last result is read.
 */
final class OdsRows implements RowSource {

    /** What a spreadsheet holds at most; a row that is repeated more often says nothing. */
    private static final int MOST_ROWS = 1 << 20;

    private final Xml xml;
    private final List<Merge> merges;
    private final boolean collect;
    private int row;
    private Optional<Row> again = Optional.empty();
    private int times;

    /** Also notes which cells are merged. */
    OdsRows(Xml xml) {
        this(xml, new ArrayList<>(), true);
    }

    OdsRows(Xml xml, List<Merge> merges) {
        this(xml, merges, false);
    }

    private OdsRows(Xml xml, List<Merge> merges, boolean collect) {
        this.xml = xml;
        this.merges = merges;
        this.collect = collect;
    }

    @Override
    public Optional<Row> next() throws UnreadableTableException {
        if (times > 0) {
            times--;
            row++;
            Row same = again.orElseThrow();
            return Optional.of(new Row(row, same.cells(), same.meanings(), same.remarks()));
        }
        try {
            return read();
        } catch (UnreadableTableException e) {
            throw e.at(row + 1, 0);
        }
    }

    private Optional<Row> read() throws UnreadableTableException {
        int inner = 0;
        while (xml.next() && !(inner == 0 && xml.ends("table"))) {
            if (xml.begins("table")) {
                inner++;
            } else if (xml.ends("table")) {
                inner--;
            } else if (inner == 0 && xml.begins("table-row")) {
                int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
                row++;
                Row read = row();
                if (read.isBlank() && read.remarks().isEmpty()) {
                    row += repeated - 1;
                } else if (repeated > MOST_ROWS) {
                    throw new UnreadableTableException(Reason.FILE_SWELLS).at(row, 0);
                } else {
                    again = Optional.of(read);
                    times = repeated - 1;
                    return again;
                }
            }
        }
        return Optional.empty();
    }

    private Row row() throws UnreadableTableException {
        List<String> cells = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        int column = 0;
        while (xml.next() && !xml.ends("table-row")) {
            if (xml.begins("table-cell") || xml.begins("covered-table-cell")) {
                int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
                merge(column);
                try {
                    put(cells, column, repeated, cell(column, remarks, xml.name()));
                } catch (UnreadableTableException e) {
                    throw e.at(row, column + 1);
                }
                column = (int) Math.min(Integer.MAX_VALUE, (long) column + repeated);
            }
        }
        return new Row(row, cells, Map.of(), remarks);
    }

    private void merge(int column) throws UnreadableTableException {
        int wide = xml.number("number-columns-spanned", 1);
        int high = xml.number("number-rows-spanned", 1);
        if (collect && row <= Merge.LAST_ROW && (wide > 1 || high > 1)) {
            merges.add(new Merge(row, column, high, wide));
        }
    }

    private void put(List<String> cells, int column, int repeated, String text)
            throws UnreadableTableException {
        if (text.isEmpty()) {
            return;
        }
        if ((long) column + repeated > Cell.MOST_COLUMNS) {
            throw new UnreadableTableException(Reason.TOO_MANY_COLUMNS).at(row, 0);
        }
        while (cells.size() < column) {
            cells.add("");
        }
        for (int i = 0; i < repeated; i++) {
            cells.add(text);
        }
    }

    private String cell(int column, List<Remark> remarks, String element)
            throws UnreadableTableException {
        String type = xml.attribute("value-type");
        String said = said(type);
        boolean formula = !xml.attribute("formula").isEmpty();
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("annotation")) {
                remarks.add(new Remark(column, Remark.Kind.NOTE, note()));
            } else if (xml.begins("p")) {
                text.append(paragraphs++ > 0 ? "\n" : "").append(OdsText.of(xml));
                if (text.length() > Cell.LONGEST) {
                    throw new UnreadableTableException(Reason.CELL_TOO_LONG);
                }
            } else if (xml.begins()) {
                xml.skip();
            }
        }
        if (formula && type.isEmpty() && paragraphs == 0) {
            remarks.add(new Remark(column, Remark.Kind.NOT_WORKED_OUT, ""));
        }
        boolean error = formula && type.equals("string") && text.toString().startsWith("#");
        return Cell.bare(said.isEmpty() || error ? text.toString() : said);
    }

    /** What the attributes of a cell say of its value; empty when only its text does. */
    private String said(String type) throws UnreadableTableException {
        return switch (type) {
            case "float", "percentage", "currency" -> number(xml.attribute("value"));
            case "date" -> xml.attribute("date-value").replaceFirst("T00:00:00(\\.0+)?$", "");
            case "time" -> time(xml.attribute("time-value"));
            case "boolean" -> xml.attribute("boolean-value").equals("true") ? "1" : "0";
            case "string" -> xml.attribute("string-value");
            default -> "";
        };
    }

    private static String number(String value) throws UnreadableTableException {
        try {
            return value.isEmpty() ? "" : Formats.checked(value);
        } catch (NumberFormatException e) {
            throw Xml.damaged(e);
        }
    }

    /** {@code PT10H30M00S} as 10:30:00. */
    private static String time(String value) {
        return value.replaceFirst("^PT(\\d+)H(\\d+)M(\\d+)(?:[.,]\\d+)?S$", "$1:$2:$3");
    }

    private String note() throws UnreadableTableException {
        StringBuilder note = new StringBuilder();
        while (xml.next() && !xml.ends("annotation")) {
            if (xml.begins("p")) {
                note.append(note.isEmpty() ? "" : "\n").append(OdsText.of(xml));
            } else if (xml.begins()) {
                xml.skip();
            }
        }
        return note.toString();
    }

    @Override
    public List<Merge> merges() {
        return List.copyOf(merges);
    }

    @Override
    public void close() {
        xml.close();
    }
}
