package org.verka.report.pdf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.birt.report.model.api.AutoTextHandle;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.SimpleMasterPageHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.core.UserPropertyDefn;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.verka.diagram.Palette;
import org.verka.report.document.Block;
import org.verka.report.document.Reader;
import org.verka.report.document.References;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** Makes a BIRT design out of a report document. */
final class DesignBuilder {

    /** What a figure and its caption may take of a page, in points. */
    private static final double ROOM_ACROSS = Palette.WIDTH - 2;

    private static final double ROOM_DOWN = 590;

    /** What a chapter's first words may take of that. */
    private static final double HEAD_DOWN = 60;

    /** What part of a line the number of a reference takes. */
    private static final double IN_LINE = 0.07;

    private static final double IN_KEY_FIGURE = 0.25;

    private final Design design;
    private final ReportDocument document;
    private final ReferenceDesign references;
    private final Pages pages;

    /**
     * For one document.
     *
     * @param handle an empty design
     * @param document what it shall hold
     * @param pages what is known of its pages
     */
    DesignBuilder(ReportDesignHandle handle, ReportDocument document, Pages pages) {
        this.design = new Design(handle);
        this.document = document;
        this.references = new ReferenceDesign(design, document.references());
        this.pages = pages;
    }

    void build() throws SemanticException {
        new Styles(design.handle).define();
        properties();
        masterPage();
        new CoverDesign(design, document, pages.numbers()).build();
        for (Section section : document.sections()) {
            section(section, 1);
        }
    }

    private void properties() throws SemanticException {
        ReportDesignHandle handle = design.handle;
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
        SimpleMasterPageHandle page = design.make.newSimpleMasterPage("page");
        page.setPageType(DesignChoiceConstants.PAGE_SIZE_A4);
        Design.set(
                page,
                Map.of(
                        "leftMargin", "20mm",
                        "rightMargin", "20mm",
                        "topMargin", "12mm",
                        "bottomMargin", "10mm",
                        "headerHeight", document.length() == Reader.Length.PAGE ? "3mm" : "11mm",
                        "footerHeight", "9mm",
                        "showHeaderOnFirst", "false"));
        design.handle.getMasterPages().add(page);
        GridHandle header = design.grid(1, List.of(2.0, 1.0));
        Design.cell(header, 0, 0).getContent().add(running(document.title(), "running"));
        LabelHandle kind = running(document.cover().kind(), "running");
        kind.setProperty("textAlign", "right");
        Design.cell(header, 0, 1).getContent().add(kind);
        for (int i = 0; i < 2; i++) {
            Design.rule(Design.cell(header, 0, i), "Bottom");
            Design.set(Design.cell(header, 0, i), Map.of("paddingBottom", "3pt"));
        }
        page.getPageHeader().add(header);
        GridHandle footer = design.grid(1, List.of(3.0, 1.0));
        String left = document.mark().isEmpty() ? document.date().toString() : document.mark();
        String style = document.mark().isEmpty() ? "running" : "runningMark";
        Design.cell(footer, 0, 0).getContent().add(running(left, style));
        AutoTextHandle number = design.make.newAutoText(null);
        number.setAutoTextType(DesignChoiceConstants.AUTO_TEXT_PAGE_NUMBER);
        number.setStyleName("running");
        number.setProperty("textAlign", "right");
        Design.cell(footer, 0, 1).getContent().add(number);
        page.getPageFooter().add(footer);
    }

    private LabelHandle running(String text, String style) throws SemanticException {
        return design.text(text, style, "P");
    }

    private void section(Section section, int level) throws SemanticException {
        int depth = Math.min(level, 3);
        boolean page = document.length() == Reader.Length.PAGE;
        boolean head = level == 1 && !section.id().equals(References.SECTION);
        String style = page ? (head ? "pageHead" : "pagePart") : "h" + depth;
        LabelHandle heading = design.text(section.title(), style, "H" + (depth + 1));
        if (level == 1 && document.breaksBefore(section) && !follows(section)) {
            heading.setProperty("pageBreakBefore", "always");
        } else if (level == 1 && !page) {
            heading.setProperty("marginTop", "18pt");
        }
        design.outline(heading, section.title(), section.id());
        design.body().add(heading);
        for (int i = 0; i < section.blocks().size(); i++) {
            double heads = level == 1 ? headed(section.blocks().subList(0, i)) : 0;
            block(section.blocks().get(i), design.body(), heads);
            boolean before = i + 1 < section.blocks().size();
            if (before && leads(section.blocks().get(i), section.blocks().get(i + 1))) {
                keepWithNext();
            }
        }
        if (!section.blocks().isEmpty() && !section.sections().isEmpty()) {
            keepWithNext();
        }
        for (Section part : section.sections()) {
            section(part, level + 1);
        }
    }

    private boolean follows(Section section) {
        return pages.following().contains(section.id());
    }

    /** Whether a text says what the next is about. */
    private static boolean leads(Block text, Block next) {
        return next instanceof Block.Figure
                || next instanceof Block.Bullets
                || text instanceof Block.Paragraph p && p.style() == Block.Paragraph.Style.LEAD;
    }

    /** A text that leads to what follows does not stay behind on the page before. */
    private void keepWithNext() throws SemanticException {
        int last = design.body().getCount() - 1;
        if (design.body().get(last) instanceof LabelHandle label) {
            label.setProperty("pageBreakAfter", "avoid");
        }
    }

    /** What stands above the first figure of a chapter, and on the same page as it, in points. */
    private static double headed(List<Block> before) {
        boolean leads = before.stream().allMatch(Block.Paragraph.class::isInstance);
        return leads && !before.isEmpty() ? HEAD_DOWN : 0;
    }

    private void block(Block block, SlotHandle into, double heads) throws SemanticException {
        switch (block) {
            case Block.Paragraph p -> into.add(references.after(paragraph(p), p.origin()));
            case Block.Bullets b -> into.add(bullets(b));
            case Block.Note n -> into.add(note(n));
            case Block.Judgement j -> into.add(new JudgementDesign(design).build(j));
            case Block.KeyFigures k -> into.add(keyFigures(k));
            case Block.Figure f -> figure(f, into, heads);
            case Block.Table t -> {
                into.add(design.text(t.caption(), "caption", "P"));
                into.add(new TableDesign(design, references).build(t));
                into.add(references.beside(remark(t.remark()), t.origin(), IN_LINE));
            }
            case Block.Reference r -> references.add(r, into);
        }
    }

    private LabelHandle paragraph(Block.Paragraph paragraph) throws SemanticException {
        String style =
                switch (paragraph.style()) {
                    case LEAD -> "lead";
                    case BODY -> "body";
                    case SMALL -> "small";
                };
        return design.text(paragraph.text(), style, "P");
    }

    private LabelHandle remark(String remark) throws SemanticException {
        return design.text(remark.isEmpty() ? "\u00a0" : remark, "small", "P");
    }

    private void figure(Block.Figure figure, SlotHandle into, double heads)
            throws SemanticException {
        GridHandle grid = design.grid(2, List.of(1.0));
        grid.setProperty("pageBreakInside", "avoid");
        grid.setProperty("marginBottom", "8pt");
        Design.cell(grid, 0, 0)
                .getContent()
                .add(
                        references.beside(
                                design.text(figure.caption(), "caption", "P"),
                                figure.origin(),
                                IN_LINE));
        CellHandle cell = Design.cell(grid, 1, 0);
        Design.padding(cell, "0pt", "0pt");
        cell.getContent().add(design.picture(figure.drawing(), ROOM_ACROSS, ROOM_DOWN - heads));
        into.add(grid);
    }

    private GridHandle bullets(Block.Bullets bullets) throws SemanticException {
        boolean page = document.length() == Reader.Length.PAGE;
        GridHandle grid = design.grid(bullets.items().size(), List.of(3.0, 97.0));
        grid.setProperty("marginBottom", page ? "1pt" : "5pt");
        for (int i = 0; i < bullets.items().size(); i++) {
            grid.getRows().get(i).setProperty("pageBreakInside", "avoid");
            for (int column = 0; page && column < 2; column++) {
                Design.set(
                        Design.cell(grid, i, column),
                        Map.of("paddingTop", "0pt", "paddingBottom", "0pt"));
            }
            Design.cell(grid, i, 0).getContent().add(design.text("•", "mark", "P"));
            Block.Item item = bullets.items().get(i);
            LabelHandle text = design.text(item.text(), "bullet", "P");
            references.add(text, references.to(item.origin()), Design.cell(grid, i, 1));
        }
        return grid;
    }

    private GridHandle note(Block.Note note) throws SemanticException {
        GridHandle grid = design.grid(1, List.of(1.0));
        Design.set(
                grid,
                Map.of(
                        "marginTop", "4pt",
                        "marginBottom", "9pt",
                        "pageBreakInside", "avoid"));
        CellHandle cell = Design.cell(grid, 0, 0);
        Design.padding(cell, "6pt", "9pt");
        switch (note.kind()) {
            case INFORMATION -> frame(cell, Palette.MIST, Palette.DEEP);
            case WARNING -> frame(cell, Palette.SAND, Palette.WARM);
            case OPEN -> {
                for (String side : List.of("Top", "Bottom", "Left", "Right")) {
                    Design.rule(cell, side);
                }
            }
        }
        cell.getContent().add(design.text(note.title(), "noteTitle", "P"));
        cell.getContent().add(design.text(note.text(), "noteText", "P"));
        return grid;
    }

    private static void frame(CellHandle cell, String area, String edge) throws SemanticException {
        cell.setProperty("backgroundColor", area);
        Design.line(cell, "Left", edge, "3pt");
    }

    private GridHandle keyFigures(Block.KeyFigures figures) throws SemanticException {
        int count = figures.figures().size();
        GridHandle grid = design.grid(1, Collections.nCopies(count, 1.0));
        grid.setProperty("marginBottom", "12pt");
        for (int i = 0; i < count; i++) {
            Block.KeyFigure figure = figures.figures().get(i);
            CellHandle cell = Design.cell(grid, 0, i);
            Design.padding(cell, "8pt", "8pt");
            cell.setProperty("backgroundColor", Palette.MIST);
            cell.setProperty("verticalAlign", "top");
            Design.line(cell, "Top", Palette.DEEP, "2pt");
            if (i < count - 1) {
                Design.line(cell, "Right", Palette.PAPER, "4pt");
            }
            LabelHandle value = design.text(figure.value(), "keyValue", "P");
            cell.getContent().add(references.beside(value, figure.origin(), IN_KEY_FIGURE));
            cell.getContent().add(design.text(figure.label(), "keyLabel", "P"));
            if (!figure.remark().isEmpty()) {
                cell.getContent().add(design.text(figure.remark(), "keyRemark", "P"));
            }
        }
        return grid;
    }
}
