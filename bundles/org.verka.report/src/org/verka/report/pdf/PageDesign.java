package org.verka.report.pdf;

import java.util.Map;
import org.eclipse.birt.report.model.api.AutoTextHandle;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SharedStyleHandle;
import org.eclipse.birt.report.model.api.SimpleMasterPageHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.core.UserPropertyDefn;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.verka.diagram.Palette;
import org.verka.diagram.Typeface;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.emitter.BodyItem;

/**
 * The BIRT design of a report: what kind of PDF it is, its pages with their running head and foot,
 * and one item for all that it says. All of it is literal, none of it a script.
 */
final class PageDesign {

    private final ReportDesignHandle handle;
    private final ElementFactory make;
    private final ReportDocument document;

    /**
     * For one document.
     *
     * @param handle an empty design
     */
    PageDesign(ReportDesignHandle handle, ReportDocument document) {
        this.handle = handle;
        this.make = handle.getElementFactory();
        this.document = document;
    }

    void build() throws SemanticException {
        SharedStyleHandle all = make.newStyle("report");
        font(all, "9.5pt", Palette.INK);
        all.setProperty("lineHeight", "135%");
        handle.getStyles().add(all);
        properties();
        masterPage();
        handle.getBody().add(make.newExtendedItem(null, BodyItem.NAME));
    }

    private static void set(DesignElementHandle element, Map<String, String> properties)
            throws SemanticException {
        for (Map.Entry<String, String> property : properties.entrySet()) {
            element.setProperty(property.getKey(), property.getValue());
        }
    }

    private static void font(DesignElementHandle element, String size, String colour)
            throws SemanticException {
        String family = "\"" + Typeface.FAMILY + "\"";
        set(element, Map.of("fontFamily", family, "fontSize", size, "color", colour));
    }

    private void properties() throws SemanticException {
        handle.setTitle(document.cover().kind() + ": " + document.title());
        handle.setProperty("locale", document.language().getLanguage());
        handle.setProperty("language", document.language().getLanguage());
        Map<String, String> pdf =
                Map.of(
                        "PdfEmitter.PDFUAConformance", "PDF.UA-1",
                        "PdfEmitter.Conformance", "PDF.A2A",
                        "PdfEmitter.IncludeCidSet", "false",
                        "PdfEmitter.Version", "1.7",
                        "PdfEmitter.PDFA.AddDocumentTitle", "true");
        for (Map.Entry<String, String> property : pdf.entrySet()) {
            UserPropertyDefn definition = new UserPropertyDefn();
            definition.setName(property.getKey());
            handle.addUserPropertyDefn(definition);
            handle.setProperty(property.getKey(), property.getValue());
        }
    }

    private void masterPage() throws SemanticException {
        SimpleMasterPageHandle page = make.newSimpleMasterPage("page");
        page.setPageType(DesignChoiceConstants.PAGE_SIZE_A4);
        set(
                page,
                Map.of(
                        "leftMargin", "20mm",
                        "rightMargin", "20mm",
                        "topMargin", "12mm",
                        "bottomMargin", "10mm",
                        "headerHeight", document.length() == Reader.Length.PAGE ? "3mm" : "11mm",
                        "footerHeight", "9mm",
                        "showHeaderOnFirst", "false"));
        handle.getMasterPages().add(page);
        LabelHandle kind = label(document.cover().kind());
        kind.setProperty("textAlign", "right");
        GridHandle head = line(label(document.title()), 200.0 / 3, kind);
        for (int i = 0; i < 2; i++) {
            set(
                    cell(head, i),
                    Map.of(
                            "borderBottomStyle", "solid",
                            "borderBottomColor", Palette.RULE,
                            "borderBottomWidth", "1px",
                            "paddingBottom", "3pt"));
        }
        page.getPageHeader().add(head);
        AutoTextHandle number = make.newAutoText(null);
        number.setAutoTextType(DesignChoiceConstants.AUTO_TEXT_PAGE_NUMBER);
        font(number, "7.5pt", Palette.MUTED);
        number.setProperty("textAlign", "right");
        page.getPageFooter().add(line(mark(), 75, number));
    }

    /** What the foot of every page says: the day, or how the report may be used. */
    private LabelHandle mark() throws SemanticException {
        if (document.mark().isEmpty()) {
            return label(document.date().toString());
        }
        LabelHandle mark = label(document.mark());
        font(mark, "8.5pt", Palette.WARM);
        mark.setProperty("fontWeight", "bold");
        return mark;
    }

    private LabelHandle label(String text) throws SemanticException {
        LabelHandle label = make.newLabel(null);
        label.setText(text);
        label.setProperty("tagType", "P");
        font(label, "7.5pt", Palette.MUTED);
        return label;
    }

    /** Two items beside each other, the first of which takes a part of the line, in per cent. */
    private GridHandle line(ReportItemHandle left, double part, ReportItemHandle right)
            throws SemanticException {
        GridHandle grid = make.newGridItem(null, 2, 1);
        grid.setProperty("width", "100%");
        grid.getColumns().get(0).setProperty("width", part + "%");
        grid.getColumns().get(1).setProperty("width", 100 - part + "%");
        cell(grid, 0).getContent().add(left);
        cell(grid, 1).getContent().add(right);
        return grid;
    }

    private static CellHandle cell(GridHandle grid, int column) {
        return (CellHandle) ((RowHandle) grid.getRows().get(0)).getCells().get(column);
    }
}
