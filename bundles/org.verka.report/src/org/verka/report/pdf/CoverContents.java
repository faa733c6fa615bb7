package org.verka.report.pdf;

import java.util.List;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.ILabelContent;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.verka.diagram.Palette;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;
import org.verka.report.emitter.LaidOut;

/** The front page with its list of contents. */
final class CoverContents {

    private static final String FACT = Styles.padding("4pt", "2pt") + Styles.rule("bottom");
    private static final String ENTRY = Styles.padding("2.5pt", "2pt");

    private final Contents contents;
    private final ReportDocument document;
    private final IContent into;

    CoverContents(Contents contents, ReportDocument document, IContent into) {
        this.contents = contents;
        this.document = document;
        this.into = into;
    }

    void build() {
        ReportDocument.Cover cover = document.cover();
        if (document.length() == Reader.Length.PAGE) {
            top(cover);
            return;
        }
        ICellContent banner =
                band(
                        background(Palette.DEEP)
                                + "padding-top:60pt;padding-bottom:34pt;"
                                + "padding-left:24pt;padding-right:24pt;");
        Contents.add(banner, contents.text(cover.kind(), "coverKind", "P"));
        Contents.add(banner, contents.text(cover.title(), "coverTitle", "H1"));
        boolean marked = !document.mark().isEmpty();
        ICellContent who =
                band(
                        background(marked ? Palette.SAND : Palette.MIST)
                                + Styles.padding("9pt", "24pt"));
        Contents.add(who, contents.text(cover.audience(), "coverAudience", "P"));
        facts(cover.facts());
        listOfContents();
    }

    private static String background(String colour) {
        return "background-color:" + colour + ";";
    }

    /** A coloured part across the page. */
    private ICellContent band(String style) {
        ITableContent grid = contents.grid(List.of(1.0), "");
        Contents.add(into, grid);
        return contents.cell(contents.row(grid, ""), Styles.NONE, style);
    }

    /** What stands above a report of one page. */
    private void top(ReportDocument.Cover cover) {
        Contents.add(into, contents.text(cover.kind(), "pageKind", "P"));
        Contents.add(into, contents.text(cover.title(), "pageTitle", "H1"));
        String mark = document.mark().isEmpty() ? cover.audience() : document.mark();
        Contents.add(into, contents.text(mark, "small", "P"));
    }

    private void facts(List<ReportDocument.Fact> facts) {
        ITableContent grid = contents.grid(List.of(26.0, 74.0), "margin-top:18pt;");
        for (ReportDocument.Fact fact : facts) {
            IRowContent row = contents.row(grid, "");
            Contents.add(
                    contents.cell(row, Styles.NONE, FACT),
                    contents.text(fact.name(), "factName", "P"));
            Contents.add(
                    contents.cell(row, Styles.NONE, FACT),
                    contents.text(fact.value(), "factValue", "P"));
        }
        Contents.add(into, grid);
    }

    private void listOfContents() {
        String title = document.cover().contentsTitle();
        Contents.add(into, contents.text(title, "contentsTitle", "P"));
        ITableContent grid = contents.grid(List.of(90.0, 10.0), "");
        for (Section section : document.sections()) {
            IRowContent row = contents.row(grid, "");
            ILabelContent entry = contents.text(section.title(), "contents", "P");
            contents.link(entry, section.id());
            Contents.add(contents.cell(row, Styles.NONE, ENTRY), entry);
            ILabelContent page = contents.text("–", "contentsPage", "P");
            page.setName(LaidOut.PAGE_OF + section.id());
            Contents.add(contents.cell(row, Styles.NONE, ENTRY), page);
        }
        Contents.add(into, grid);
    }
}
