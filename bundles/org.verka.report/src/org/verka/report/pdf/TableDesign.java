package org.verka.report.pdf;

import java.util.List;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.verka.diagram.Palette;
import org.verka.diagram.Typeface;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Block.Table;

/** A table whose rows are all written out in its design. */
final class TableDesign {

    /** A table of no more rows stands on one page. */
    private static final int WHOLE_ROWS = 6;

    private final Design design;
    private final ReferenceDesign references;
    private final Typeface typeface = new Typeface();

    TableDesign(Design design, ReferenceDesign references) {
        this.design = design;
        this.references = references;
    }

    TableHandle build(Table table) throws SemanticException {
        List<Column> columns = table.columns();
        TableHandle handle =
                design.make.newTableItem(null, columns.size(), 1, table.rows().size(), 0);
        handle.setProperty("width", "100%");
        handle.setRepeatHeader(true);
        handle.setProperty("tagType", "Table");
        if (table.rows().size() <= WHOLE_ROWS) {
            handle.setProperty("pageBreakInside", "avoid");
        }
        Design.widths(handle.getColumns(), new ColumnWidths(typeface).of(table));
        header((RowHandle) handle.getHeader().get(0), columns);
        for (int i = 0; i < table.rows().size(); i++) {
            RowHandle row = (RowHandle) handle.getDetail().get(i);
            row.setProperty("tagType", "TR");
            row.setProperty("pageBreakInside", "avoid");
            switch (table.rows().get(i)) {
                case Row.Group g -> {
                    group(row, g, table);
                    boolean heads =
                            i + 1 < table.rows().size()
                                    && table.rows().get(i + 1) instanceof Row.Cells;
                    row.setProperty("pageBreakAfter", heads ? "avoid" : "auto");
                }
                case Row.Cells c -> cells(row, c.cells(), table);
            }
        }
        return handle;
    }

    private void header(RowHandle row, List<Column> columns) throws SemanticException {
        row.setProperty("tagType", "TR");
        for (int i = 0; i < columns.size(); i++) {
            CellHandle cell = Design.cell(row, i);
            cell.setProperty("tagType", "TH");
            cell.setScope("col");
            cell.setProperty("verticalAlign", "bottom");
            Design.padding(cell, "3pt", "3pt");
            if (isApart(columns, i)) {
                cell.setProperty("paddingLeft", "12pt");
            }
            Design.line(cell, "Bottom", Palette.DEEP, "1pt");
            Column column = columns.get(i);
            String style = column.numbers() ? "thNumber" : "th";
            add(cell, design.text(column.heading(), style, "P"));
        }
    }

    private void group(RowHandle row, Row.Group group, Table table) throws SemanticException {
        int columns = table.columns().size();
        for (int i = columns - 1; i > 0; i--) {
            row.getCells().get(i).drop();
        }
        CellHandle cell = Design.cell(row, 0);
        cell.setColumnSpan(columns);
        cell.setProperty("tagType", "TH");
        cell.setScope("row");
        cell.setProperty("backgroundColor", Palette.MIST);
        Design.padding(cell, "3pt", "3pt");
        Design.rule(cell, "Bottom");
        LabelHandle title = design.text(group.title(), "group", "P");
        references.add(title, references.apart(group.origin(), table), cell);
    }

    private void cells(RowHandle row, List<Cell> cells, Table table) throws SemanticException {
        List<Column> columns = table.columns();
        for (int i = 0; i < cells.size(); i++) {
            Cell content = cells.get(i);
            CellHandle cell = Design.cell(row, i);
            boolean heading = content.tone() == Cell.Tone.HEADING;
            cell.setProperty("tagType", heading ? "TH" : "TD");
            if (heading) {
                cell.setScope("row");
            }
            cell.setStyleName(
                    columns.get(i).numbers()
                            ? "cellNumber"
                            : isApart(columns, i) ? "cellApart" : "cell");
            LabelHandle label = design.text(content.text(), style(content.tone()), "P");
            references.add(label, references.apart(content.origin(), table), cell);
        }
    }

    /** Words that follow on numbers need more space between. */
    private static boolean isApart(List<Column> columns, int column) {
        return column > 0 && columns.get(column - 1).numbers() && !columns.get(column).numbers();
    }

    private static void add(CellHandle cell, DesignElementHandle content) throws SemanticException {
        cell.getContent().add(content);
    }

    private static String style(Cell.Tone tone) {
        return switch (tone) {
            case PLAIN -> "td";
            case HEADING -> "tdHeading";
            case STRONG -> "tdStrong";
            case MUTED -> "tdMuted";
            case GOOD -> "tdGood";
            case BAD -> "tdBad";
            case WITHHELD -> "tdWithheld";
        };
    }
}
