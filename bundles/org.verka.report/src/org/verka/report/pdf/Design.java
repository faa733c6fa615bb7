package org.verka.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.birt.report.model.api.ActionHandle;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.Expression;
import org.eclipse.birt.report.model.api.ExpressionType;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.ImageHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.EmbeddedImage;
import org.eclipse.birt.report.model.api.elements.structures.TOC;
import org.verka.diagram.Drawing;
import org.verka.diagram.Palette;
import org.verka.diagram.SvgWriter;

/** The smallest parts of a design: all of them literal, none of them a script. */
final class Design {

    final ReportDesignHandle handle;
    final ElementFactory make;
    private int pictures;

    Design(ReportDesignHandle handle) {
        this.handle = handle;
        make = handle.getElementFactory();
    }

    SlotHandle body() {
        return handle.getBody();
    }

    /** A text with its style and its place in the document's structure. */
    LabelHandle text(String text, String style, String tag) throws SemanticException {
        LabelHandle label = make.newLabel(null);
        label.setText(text);
        label.setStyleName(style);
        label.setProperty("tagType", tag);
        return label;
    }

    /**
     * Makes an item findable: an entry of the outline, and a target that a page number can be had
     * of.
     */
    void outline(ReportItemHandle item, String title, String id) throws SemanticException {
        TOC toc = StructureFactory.createTOC(title);
        toc.setExpressionProperty(TOC.TOC_EXPRESSION, constant(title));
        item.addTOC(toc);
        target(item, id);
    }

    /** Makes an item a target that links lead to and a page number can be had of. */
    void target(ReportItemHandle item, String id) throws SemanticException {
        item.setExpressionProperty(ReportItemHandle.BOOKMARK_PROP, constant(id));
    }

    /** Lets a text lead to a target. */
    static void link(LabelHandle label, String id) throws SemanticException {
        ActionHandle action = label.setAction(StructureFactory.createAction());
        action.setLinkType(DesignChoiceConstants.ACTION_LINK_TYPE_BOOKMARK_LINK);
        action.setTargetBookmark("\"" + id + "\"");
    }

    static Expression constant(String text) {
        return new Expression(text, ExpressionType.CONSTANT);
    }

    /** A figure, made smaller when it is wider or higher than there is room for. */
    ImageHandle picture(Drawing drawing, double width, double height) throws SemanticException {
        String name = "figure" + ++pictures + ".svg";
        EmbeddedImage image = StructureFactory.createEmbeddedImage();
        image.setName(name);
        image.setType("image/svg+xml");
        image.setData(new SvgWriter().write(drawing).getBytes(StandardCharsets.UTF_8));
        handle.addImage(image);
        ImageHandle item = make.newImage(null);
        item.setSource(DesignChoiceConstants.IMAGE_REF_TYPE_EMBED);
        item.setImageName(name);
        double scale = Math.min(1, Math.min(width / drawing.width(), height / drawing.height()));
        item.setWidth(points(drawing.width() * scale));
        item.setHeight(points(drawing.height() * scale));
        item.setProperty("tagType", "Figure");
        item.setExpressionProperty(
                "altText", constant(drawing.title() + ". " + drawing.description()));
        return item;
    }

    /** A frame of cells that has no meaning of its own. */
    GridHandle grid(int rows, List<Double> weights) throws SemanticException {
        GridHandle grid = make.newGridItem(null, weights.size(), rows);
        widths(grid.getColumns(), weights);
        grid.setProperty("width", "100%");
        return grid;
    }

    static void widths(SlotHandle columns, List<Double> weights) throws SemanticException {
        double all = weights.stream().mapToDouble(w -> w).sum();
        for (int i = 0; i < weights.size(); i++) {
            columns.get(i).setProperty("width", 100 * weights.get(i) / all + "%");
        }
    }

    static CellHandle cell(GridHandle grid, int row, int column) {
        return cell((RowHandle) grid.getRows().get(row), column);
    }

    static CellHandle cell(RowHandle row, int column) {
        return (CellHandle) row.getCells().get(column);
    }

    static void set(DesignElementHandle element, Map<String, String> properties)
            throws SemanticException {
        for (Map.Entry<String, String> property : properties.entrySet()) {
            element.setProperty(property.getKey(), property.getValue());
        }
    }

    static void padding(DesignElementHandle element, String vertical, String horizontal)
            throws SemanticException {
        set(
                element,
                Map.of(
                        "paddingTop", vertical,
                        "paddingBottom", vertical,
                        "paddingLeft", horizontal,
                        "paddingRight", horizontal));
    }

    /** A line along one side: Top, Bottom, Left or Right. */
    static void line(DesignElementHandle element, String side, String colour, String width)
            throws SemanticException {
        set(
                element,
                Map.of(
                        "border" + side + "Style", "solid",
                        "border" + side + "Color", colour,
                        "border" + side + "Width", width));
    }

    static void rule(DesignElementHandle element, String side) throws SemanticException {
        line(element, side, Palette.RULE, "1px");
    }

    static String points(double length) {
        return Math.round(length * 100) / 100.0 + "pt";
    }
}
