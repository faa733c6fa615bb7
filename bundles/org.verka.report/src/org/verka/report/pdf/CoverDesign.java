package org.verka.report.pdf;

import java.util.List;
import java.util.Map;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.verka.diagram.Palette;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** The front page with its list of contents. */
final class CoverDesign {

    private final Design design;
    private final ReportDocument document;
    private final Map<String, Integer> pages;

    CoverDesign(Design design, ReportDocument document, Map<String, Integer> pages) {
        this.design = design;
        this.document = document;
        this.pages = pages;
    }

    void build() throws SemanticException {
        ReportDocument.Cover cover = document.cover();
        if (document.length() == Reader.Length.PAGE) {
            top(cover);
            return;
        }
        GridHandle banner = design.grid(1, List.of(1.0));
        CellHandle cell = Design.cell(banner, 0, 0);
        cell.setProperty("backgroundColor", Palette.DEEP);
        Design.set(
                cell,
                Map.of(
                        "paddingTop", "60pt",
                        "paddingBottom", "34pt",
                        "paddingLeft", "24pt",
                        "paddingRight", "24pt"));
        cell.getContent().add(design.text(cover.kind(), "coverKind", "P"));
        cell.getContent().add(design.text(cover.title(), "coverTitle", "H1"));
        design.body().add(banner);
        GridHandle audience = design.grid(1, List.of(1.0));
        CellHandle who = Design.cell(audience, 0, 0);
        boolean marked = !document.mark().isEmpty();
        who.setProperty("backgroundColor", marked ? Palette.SAND : Palette.MIST);
        Design.padding(who, "9pt", "24pt");
        who.getContent().add(design.text(cover.audience(), "coverAudience", "P"));
        design.body().add(audience);
        facts(cover.facts());
        contents();
    }

    /** What stands above a report of one page. */
    private void top(ReportDocument.Cover cover) throws SemanticException {
        design.body().add(design.text(cover.kind(), "pageKind", "P"));
        design.body().add(design.text(cover.title(), "pageTitle", "H1"));
        String mark = document.mark().isEmpty() ? cover.audience() : document.mark();
        design.body().add(design.text(mark, "small", "P"));
    }

    private void facts(List<ReportDocument.Fact> facts) throws SemanticException {
        GridHandle grid = design.grid(facts.size(), List.of(26.0, 74.0));
        grid.setProperty("marginTop", "18pt");
        for (int i = 0; i < facts.size(); i++) {
            ReportDocument.Fact fact = facts.get(i);
            CellHandle name = Design.cell(grid, i, 0);
            CellHandle value = Design.cell(grid, i, 1);
            name.getContent().add(design.text(fact.name(), "factName", "P"));
            value.getContent().add(design.text(fact.value(), "factValue", "P"));
            for (CellHandle cell : List.of(name, value)) {
                Design.padding(cell, "4pt", "2pt");
                Design.rule(cell, "Bottom");
            }
        }
        design.body().add(grid);
    }

    private void contents() throws SemanticException {
        String title = document.cover().contentsTitle();
        design.body().add(design.text(title, "contentsTitle", "P"));
        List<Section> sections = document.sections();
        GridHandle grid = design.grid(sections.size(), List.of(90.0, 10.0));
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            CellHandle name = Design.cell(grid, i, 0);
            CellHandle page = Design.cell(grid, i, 1);
            LabelHandle entry = design.text(section.title(), "contents", "P");
            Design.link(entry, section.id());
            name.getContent().add(entry);
            Integer number = pages.get(section.id());
            LabelHandle label =
                    design.text(number == null ? "–" : number.toString(), "contentsPage", "P");
            page.getContent().add(label);
            for (CellHandle cell : List.of(name, page)) {
                Design.padding(cell, "2.5pt", "2pt");
            }
        }
        design.body().add(grid);
    }
}
