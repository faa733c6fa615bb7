package org.verka.report.pdf;

import java.util.List;
import org.eclipse.birt.report.engine.content.IBandContent;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.IHyperlinkAction;
import org.eclipse.birt.report.engine.content.IImageContent;
import org.eclipse.birt.report.engine.content.ILabelContent;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.eclipse.birt.report.engine.content.ITableBandContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.eclipse.birt.report.engine.content.impl.Column;
import org.eclipse.birt.report.engine.ir.DimensionType;
import org.eclipse.birt.report.engine.ir.GridItemDesign;
import org.verka.diagram.Drawing;
import org.verka.report.emitter.Figures;

/** Makes the smallest parts of BIRT's content. */
final class Contents {

    /** The place of a text that is all there is in a cell of a table: that of the cell. */
    static final String IN_CELL = "";

    private static final String PERCENT = DimensionType.UNITS_PERCENTAGE;
    private static final String POINTS = DimensionType.UNITS_PT;

    final Styles styles;
    private final IReportContent report;
    private final Figures figures;

    Contents(IReportContent report, Figures figures) {
        this.report = report;
        this.figures = figures;
        this.styles = new Styles(report);
    }

    /** What holds all the rest. */
    IContent container() {
        return report.createContainerContent();
    }

    static void add(IContent into, IContent content) {
        content.setParent(into);
        into.getChildren().add(content);
    }

    /** A text with its style and its place in the document's structure. */
    ILabelContent text(String text, String style, String tag) {
        return text(text, style, "", tag);
    }

    /**
     * A text that has more than a style.
     *
     * @param more what it declares besides, in CSS
     * @param tag its place, or {@link #IN_CELL}
     */
    ILabelContent text(String text, String style, String more, String tag) {
        ILabelContent label = report.createLabelContent();
        label.setText(text);
        label.setStyleClass(styles.of(style, more));
        label.setTagType(tag.isEmpty() ? null : tag);
        return label;
    }

    /** Declares more of content. */
    void declare(IContent content, String more) {
        String style = content.getStyleClass();
        content.setStyleClass(
                style == null ? styles.of(Styles.NONE, more) : styles.and(style, more));
    }

    /** Lets a text lead to a target. */
    void link(ILabelContent label, String id) {
        IHyperlinkAction action = report.createActionContent();
        action.setBookmark(id);
        label.setHyperlinkAction(action);
    }

    /** A figure, made smaller when it is wider or higher than there is room for, in points. */
    IImageContent picture(Drawing drawing, double width, double height) {
        IImageContent image = report.createImageContent();
        image.setImageSource(IImageContent.IMAGE_EXPRESSION);
        String name = figures.add(drawing);
        image.setURI(name);
        image.setMIMEType("image/svg+xml");
        image.setExtension(".svg");
        image.setData(Figures.data(name));
        double scale = Math.min(1, Math.min(width / drawing.width(), height / drawing.height()));
        image.setWidth(points(drawing.width() * scale));
        image.setHeight(points(drawing.height() * scale));
        image.setTagType("Figure");
        image.setAltText(drawing.title() + ". " + drawing.description());
        return image;
    }

    private static DimensionType points(double length) {
        return new DimensionType(Math.round(length * 100) / 100.0, POINTS);
    }

    /**
     * A frame of cells that has no meaning of its own, as wide as there is room for.
     *
     * @param weights how wide its columns are beside each other
     * @param style what it declares, in CSS
     */
    ITableContent grid(List<Double> weights, String style) {
        ITableContent grid = wide(weights, style);
        grid.setGenerateBy(new GridItemDesign());
        grid.setTagType("Sect");
        return grid;
    }

    /** A table whose head is repeated on each page. */
    ITableContent table(List<Double> weights, String style) {
        ITableContent table = wide(weights, style);
        table.setHeaderRepeat(true);
        table.setTagType("Table");
        return table;
    }

    private ITableContent wide(List<Double> weights, String style) {
        ITableContent table = report.createTableContent();
        table.setWidth(new DimensionType(100, PERCENT));
        style(table, style);
        double all = weights.stream().mapToDouble(w -> w).sum();
        for (double weight : weights) {
            Column column = new Column(report);
            column.setWidth(new DimensionType(100 * weight / all, PERCENT));
            table.addColumn(column);
        }
        return table;
    }

    /** The head of a table. */
    ITableBandContent head(ITableContent table) {
        return band(table, IBandContent.BAND_HEADER);
    }

    /** What stands under the head of a table. */
    ITableBandContent detail(ITableContent table) {
        return band(table, IBandContent.BAND_DETAIL);
    }

    private ITableBandContent band(ITableContent table, int type) {
        ITableBandContent band = report.createTableBandContent();
        band.setBandType(type);
        add(table, band);
        return band;
    }

    /**
     * A row of a grid or of a part of a table.
     *
     * @param style what it declares, in CSS
     */
    IRowContent row(IContent into, String style) {
        IRowContent row = report.createRowContent();
        row.setRowID(rows(into));
        style(row, style);
        add(into, row);
        return row;
    }

    /** How many rows the table has already, which a band shares with those above it. */
    private static int rows(IContent into) {
        if (into instanceof ITableBandContent band) {
            return ((IContent) band.getParent())
                    .getChildren().stream().mapToInt(b -> b.getChildren().size()).sum();
        }
        return into.getChildren().size();
    }

    /**
     * The next cell of a row.
     *
     * @param style its style, or {@link Styles#NONE}
     * @param more what it declares besides, in CSS
     */
    ICellContent cell(IRowContent row, String style, String more) {
        ICellContent cell = report.createCellContent();
        cell.setColumn(row.getChildren().size());
        cell.setColSpan(1);
        cell.setRowSpan(1);
        if (!style.isEmpty() || !more.isEmpty()) {
            cell.setStyleClass(styles.of(style, more));
        }
        add(row, cell);
        return cell;
    }

    private void style(IContent content, String more) {
        if (!more.isEmpty()) {
            content.setStyleClass(styles.of(Styles.NONE, more));
        }
    }
}
