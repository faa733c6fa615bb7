package org.verka.report.pdf;

import java.util.List;
import java.util.Optional;
import org.eclipse.birt.report.engine.content.IBandContent;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.verka.diagram.Palette;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Reference;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Block.Table;

/** A table whose head comes again on every page, and whose rows are never broken. */
final class TableContents {

    /** A table of no more rows stands on one page. */
    private static final int WHOLE_ROWS = 6;

    private static final String WHOLE = "page-break-inside:avoid;";

    /** For a heading with its rows, and for the last row with the note under the table. */
    private static final String WITH_NEXT = "page-break-after:avoid;";

    private static final String PADDING = Styles.padding("3pt", "3pt");
    private static final String FARTHER = "padding-left:12pt;";
    private static final String HEAD =
            "vertical-align:bottom;"
                    + PADDING
                    + Styles.line("bottom", "solid", Palette.DEEP, "1pt");
    private static final String GROUP =
            "background-color:" + Palette.MIST + ";" + PADDING + Styles.rule("bottom");

    private final Contents contents;
    private final ReferenceContents references;
    private final ColumnWidths widths;

    TableContents(Contents contents, ReferenceContents references, ColumnWidths widths) {
        this.contents = contents;
        this.references = references;
        this.widths = widths;
    }

    ITableContent build(Table table) {
        List<Row> rows = table.rows();
        ITableContent made =
                contents.table(widths.of(table), rows.size() <= WHOLE_ROWS ? WHOLE : "");
        head(contents.row(contents.head(made), ""), table.columns());
        IBandContent detail = contents.detail(made);
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i + 1 == rows.size();
            switch (rows.get(i)) {
                case Row.Group g -> {
                    boolean alone = !last && rows.get(i + 1) instanceof Row.Group;
                    group(row(detail, alone ? WHOLE : WHOLE + WITH_NEXT), g, table);
                }
                case Row.Cells c ->
                        cells(row(detail, last ? WHOLE + WITH_NEXT : WHOLE), c.cells(), table);
            }
        }
        return made;
    }

    private IRowContent row(IBandContent band, String style) {
        IRowContent row = contents.row(band, style);
        row.setTagType("TR");
        return row;
    }

    private void head(IRowContent row, List<Column> columns) {
        row.setTagType("TR");
        for (int i = 0; i < columns.size(); i++) {
            ICellContent cell =
                    contents.cell(row, Styles.NONE, HEAD + (isApart(columns, i) ? FARTHER : ""));
            heads(cell, "col");
            Column column = columns.get(i);
            String style = column.numbers() ? "thNumber" : "th";
            Contents.add(cell, contents.text(column.heading(), style, Contents.IN_CELL));
        }
    }

    private static void heads(ICellContent cell, String scope) {
        cell.setTagType("TH");
        cell.setScope(scope);
    }

    private void group(IRowContent row, Row.Group group, Table table) {
        ICellContent cell = contents.cell(row, Styles.NONE, GROUP);
        cell.setColSpan(table.columns().size());
        heads(cell, "row");
        add(group.title(), "group", references.apart(group.origin(), table), cell);
    }

    private void cells(IRowContent row, List<Cell> cells, Table table) {
        List<Column> columns = table.columns();
        for (int i = 0; i < cells.size(); i++) {
            Cell told = cells.get(i);
            ICellContent cell = contents.cell(row, style(columns, i), "");
            if (told.tone() == Cell.Tone.HEADING) {
                heads(cell, "row");
            } else {
                cell.setTagType("TD");
            }
            add(told.text(), style(told.tone()), references.apart(told.origin(), table), cell);
        }
    }

    private void add(String text, String style, Optional<Reference> reference, ICellContent cell) {
        references.add(contents.text(text, style, Contents.IN_CELL), reference, cell);
    }

    private static String style(List<Column> columns, int column) {
        if (columns.get(column).numbers()) {
            return "cellNumber";
        }
        return isApart(columns, column) ? "cellApart" : "cell";
    }

    /** Words that follow on numbers need more space between. */
    private static boolean isApart(List<Column> columns, int column) {
        return column > 0 && columns.get(column - 1).numbers() && !columns.get(column).numbers();
    }

    private static String style(Cell.Tone tone) {
        return switch (tone) {
            case PLAIN, HEADING -> "td";
            case STRONG -> "tdStrong";
            case MUTED -> "tdMuted";
            case GOOD -> "tdGood";
            case BAD -> "tdBad";
            case WITHHELD -> "tdWithheld";
        };
    }
}
