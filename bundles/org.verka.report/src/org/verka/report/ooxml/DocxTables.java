package org.verka.report.ooxml;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.verka.diagram.Palette;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Cell.Tone;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Row;
import org.verka.report.document.References;

/**
 * The tables of a word-processor document: each with a first row that is repeated on every page.
 */
final class DocxTables {

    private static final long WIDTH = Math.round(Palette.WIDTH * 20);
    private static final int THIN = 4;
    private static final int CELL_HEAD = 50;
    private static final int CELL_SIDE = 80;

    /** The size of a reference's number, in half points. */
    private static final int SIGN = 14;

    /** The size in points of the empty paragraph that must stand after a table. */
    private static final int AFTER = 4;

    private final XWPFDocument word;
    private final References references;

    DocxTables(XWPFDocument word, References references) {
        this.word = word;
        this.references = references;
    }

    void table(Block.Table table) {
        List<Column> columns = table.columns();
        double all = columns.stream().mapToDouble(Column::weight).sum();
        long[] widths =
                columns.stream().mapToLong(c -> Math.round(WIDTH * c.weight() / all)).toArray();
        XWPFTable made = made(widths);
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            XWPFRun run = text(head.getCell(i), columns.get(i).heading(), columns.get(i).numbers());
            run.setBold(true);
            run.setColor(plain(Palette.DEEP));
        }
        for (Row row : table.rows()) {
            XWPFTableRow next = made.createRow();
            next.setCantSplitRow(true);
            switch (row) {
                case Row.Group group -> group(next, group, table);
                case Row.Cells cells -> cells(next, cells.cells(), table);
            }
        }
    }

    /** A few figures side by side: what is counted stands under each. */
    void keyFigures(List<Block.KeyFigure> figures) {
        long[] widths = new long[figures.size()];
        Arrays.fill(widths, WIDTH / figures.size());
        XWPFTable table = made(widths);
        for (int i = 0; i < figures.size(); i++) {
            Block.KeyFigure figure = figures.get(i);
            XWPFTableCell cell = table.getRow(0).getCell(i);
            XWPFRun value = text(cell, figure.value(), false);
            value.setBold(true);
            value.setFontSize(18);
            value.setColor(plain(Palette.DEEP));
            lead(cell, references.to(figure.origin()));
            further(cell, figure.label()).setBold(true);
            further(cell, figure.remark()).setColor(plain(Palette.MUTED));
        }
        XWPFParagraph after = word.createParagraph();
        after.setStyle("TableText");
        after.createRun().setFontSize(AFTER);
    }

    /** Ends a paragraph with the number of a reference, which leads to it. */
    void lead(XWPFParagraph paragraph, Block.Reference reference) {
        paragraph.createRun().setText("\u00a0");
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(DocxPages.bookmark(References.id(reference)));
        CTR run = link.addNewR();
        CTRPr looks = run.addNewRPr();
        looks.addNewB().setVal(false);
        looks.addNewColor().setVal(plain(Palette.MUTED));
        looks.addNewSz().setVal(BigInteger.valueOf(SIGN));
        run.addNewT().setStringValue(References.mark(reference));
    }

    private XWPFTable made(long[] widths) {
        XWPFTable table = word.createTable(1, widths.length);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFBorderType.SINGLE, THIN, 0, plain(Palette.RULE));
        table.setInsideHBorder(XWPFBorderType.SINGLE, THIN, 0, plain(Palette.RULE));
        table.setCellMargins(CELL_HEAD, CELL_SIDE, CELL_HEAD, CELL_SIDE);
        CTTbl body = table.getCTTbl();
        CTTblWidth width =
                body.getTblPr().isSetTblW()
                        ? body.getTblPr().getTblW()
                        : body.getTblPr().addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(WIDTH));
        CTTblGrid grid = body.getTblGrid() == null ? body.addNewTblGrid() : body.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (long w : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(w));
        }
        return table;
    }

    private void group(XWPFTableRow row, Row.Group group, Block.Table table) {
        int columns = table.columns().size();
        while (row.getTableCells().size() > 1) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        XWPFTableCell cell = row.getCell(0);
        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
        cell.setColor(plain(Palette.MIST));
        text(cell, group.title(), false).setBold(true);
        lead(cell, references.apart(group.origin(), table));
    }

    private void cells(XWPFTableRow row, List<Cell> cells, Block.Table table) {
        List<Column> columns = table.columns();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            XWPFRun run = text(row.getCell(i), cell.text(), columns.get(i).numbers());
            run.setBold(
                    cell.tone() == Tone.STRONG
                            || cell.tone() == Tone.GOOD
                            || cell.tone() == Tone.BAD);
            run.setColor(
                    plain(
                            switch (cell.tone()) {
                                case GOOD -> Palette.LEAF;
                                case BAD -> Palette.WARM;
                                case MUTED, WITHHELD -> Palette.MUTED;
                                case PLAIN, HEADING, STRONG -> Palette.INK;
                            }));
            lead(row.getCell(i), references.apart(cell.origin(), table));
        }
    }

    private void lead(XWPFTableCell cell, Optional<Block.Reference> reference) {
        reference.ifPresent(r -> lead(cell.getParagraphs().get(0), r));
    }

    private static XWPFRun text(XWPFTableCell cell, String text, boolean number) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle("TableText");
        paragraph.setAlignment(number ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    private static XWPFRun further(XWPFTableCell cell, String text) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setStyle("TableText");
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    /** The colour as word processors write it. */
    private static String plain(String colour) {
        return colour.substring(1).toUpperCase(Locale.ROOT);
    }
}
