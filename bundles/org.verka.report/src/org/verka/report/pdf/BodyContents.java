package org.verka.report.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.ILabelContent;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.verka.diagram.Palette;
import org.verka.report.document.Block;
import org.verka.report.document.Reader;
import org.verka.report.document.References;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;
import org.verka.report.emitter.ReportBody;

/** Makes BIRT's content out of a report document. */
final class BodyContents implements ReportBody {

    /** What a figure and its caption may take of a page, in points. */
    private static final double ROOM_ACROSS = Palette.WIDTH - 2;

    private static final double ROOM_DOWN = 590;

    /** What a chapter's first words may take of that. */
    private static final double HEAD_DOWN = 60;

    /** What part of a line the number of a reference takes. */
    private static final double IN_LINE = 0.07;

    private static final double IN_KEY_FIGURE = 0.25;

    /** A page that goes no farther down than this, in points, is as good as empty. */
    private static final double LITTLE = 250;

    private static final String NEW_PAGE = "page-break-before:always;";
    private static final String FOLLOWS = "margin-top:18pt;";
    private static final String WHOLE = "page-break-inside:avoid;";
    private static final String WITH_NEXT = "page-break-after:avoid;";

    private final ReportDocument document;
    private final Contents contents;
    private final ReferenceContents references;
    private final TableContents tables;
    private final IContent body;

    /** The headings that begin a page, and their style where they follow on the page before. */
    private final Map<IContent, String> chapters = new HashMap<>();

    private IContent last;

    /**
     * For one document.
     *
     * @param document what shall be told
     * @param contents makes the parts
     * @param widths knows how wide the columns of tables are
     */
    BodyContents(ReportDocument document, Contents contents, ColumnWidths widths) {
        this.document = document;
        this.contents = contents;
        this.references = new ReferenceContents(contents, document.references());
        this.tables = new TableContents(contents, references, widths);
        this.body = contents.container();
        this.last = body;
    }

    @Override
    public IContent whole() {
        new CoverContents(contents, document, body).build();
        document.sections().forEach(section -> section(section, 1));
        return body;
    }

    private void section(Section section, int level) {
        add(heading(section, level));
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            double heads = level == 1 ? headed(blocks.subList(0, i)) : 0;
            block(blocks.get(i), heads);
            boolean ends = i + 1 == blocks.size();
            if (ends ? !section.sections().isEmpty() : leads(blocks.get(i), blocks.get(i + 1))) {
                keepWithNext(blocks.get(i));
            }
        }
        section.sections().forEach(part -> section(part, level + 1));
    }

    /**
     * Lets a chapter go on where the one before ended, when a new page would leave that all but
     * empty. The first chapter begins one whatever the front page holds.
     *
     * @param fill how far the page before goes, in points
     */
    @Override
    public void begins(IContent part, DoubleSupplier fill) {
        String follows = chapters.get(part);
        if (follows != null && fill.getAsDouble() < LITTLE) {
            part.setStyleClass(follows);
        }
    }

    /** A heading, which is also an entry of the outline and a target that pages are told of. */
    private ILabelContent heading(Section section, int level) {
        int depth = Math.min(level, 3);
        boolean page = document.length() == Reader.Length.PAGE;
        boolean head = level == 1 && !section.id().equals(References.SECTION);
        String style = page ? (head ? "pageHead" : "pagePart") : "h" + depth;
        boolean apart = level == 1 && document.breaksBefore(section);
        String place = apart ? NEW_PAGE : level == 1 && !page ? FOLLOWS : "";
        ILabelContent heading = contents.text(section.title(), style, place, "H" + (depth + 1));
        if (apart && section != document.sections().getFirst()) {
            chapters.put(heading, contents.styles.of(style, FOLLOWS));
        }
        heading.setTOC(section.title());
        heading.setBookmark(section.id());
        return heading;
    }

    /** Whether a text says what the next is about. */
    private static boolean leads(Block text, Block next) {
        return next instanceof Block.Figure
                || next instanceof Block.Bullets
                || text instanceof Block.Paragraph p && p.style() == Block.Paragraph.Style.LEAD;
    }

    /** A text that leads to what follows does not stay behind on the page before. */
    private void keepWithNext(Block block) {
        if (block instanceof Block.Paragraph) {
            contents.declare(last, WITH_NEXT);
        }
    }

    /** What stands above the first figure of a chapter, and on the same page as it, in points. */
    private static double headed(List<Block> before) {
        boolean leads = before.stream().allMatch(Block.Paragraph.class::isInstance);
        return leads && !before.isEmpty() ? HEAD_DOWN : 0;
    }

    private void block(Block block, double heads) {
        switch (block) {
            case Block.Paragraph p -> add(references.after(paragraph(p), p.origin()));
            case Block.Bullets b -> add(bullets(b));
            case Block.Note n -> add(note(n));
            case Block.Judgement j -> add(new JudgementContents(contents).build(j));
            case Block.KeyFigures k -> add(keyFigures(k));
            case Block.Figure f -> add(figure(f, heads));
            case Block.Table t -> {
                add(contents.text(t.caption(), "caption", "P"));
                add(tables.build(t));
                add(references.beside(remark(t.remark()), t.origin(), IN_LINE));
            }
            case Block.Reference r -> references.build(r).forEach(this::add);
        }
    }

    private void add(IContent content) {
        Contents.add(body, content);
        last = content;
    }

    private ILabelContent paragraph(Block.Paragraph paragraph) {
        String style =
                switch (paragraph.style()) {
                    case LEAD -> "lead";
                    case BODY -> "body";
                    case SMALL -> "small";
                };
        return contents.text(paragraph.text(), style, "P");
    }

    private ILabelContent remark(String remark) {
        return contents.text(remark.isEmpty() ? "\u00a0" : remark, "small", "P");
    }

    private ITableContent figure(Block.Figure figure, double heads) {
        ITableContent grid = contents.grid(List.of(1.0), WHOLE + "margin-bottom:8pt;");
        Contents.add(
                contents.cell(contents.row(grid, ""), Styles.NONE, ""),
                references.beside(
                        contents.text(figure.caption(), "caption", "P"), figure.origin(), IN_LINE));
        Contents.add(
                contents.cell(contents.row(grid, ""), Styles.NONE, Styles.padding("0pt", "0pt")),
                contents.picture(figure.drawing(), ROOM_ACROSS, ROOM_DOWN - heads));
        return grid;
    }

    private ITableContent bullets(Block.Bullets bullets) {
        boolean page = document.length() == Reader.Length.PAGE;
        String close = page ? "padding-top:0pt;padding-bottom:0pt;" : "";
        ITableContent grid =
                contents.grid(List.of(3.0, 97.0), "margin-bottom:" + (page ? "1pt;" : "5pt;"));
        for (Block.Item item : bullets.items()) {
            IRowContent row = contents.row(grid, WHOLE);
            Contents.add(contents.cell(row, Styles.NONE, close), contents.text("•", "mark", "P"));
            references.add(
                    contents.text(item.text(), "bullet", "P"),
                    references.to(item.origin()),
                    contents.cell(row, Styles.NONE, close));
        }
        return grid;
    }

    private ITableContent note(Block.Note note) {
        ITableContent grid =
                contents.grid(List.of(1.0), "margin-top:4pt;margin-bottom:9pt;" + WHOLE);
        String frame =
                switch (note.kind()) {
                    case INFORMATION -> frame(Palette.MIST, Palette.DEEP);
                    case WARNING -> frame(Palette.SAND, Palette.WARM);
                    case OPEN -> Styles.around(Styles::rule);
                };
        ICellContent cell =
                contents.cell(
                        contents.row(grid, ""), Styles.NONE, Styles.padding("6pt", "9pt") + frame);
        Contents.add(cell, contents.text(note.title(), "noteTitle", "P"));
        Contents.add(cell, contents.text(note.text(), "noteText", "P"));
        return grid;
    }

    private static String frame(String area, String edge) {
        return "background-color:" + area + ";" + Styles.line("left", "solid", edge, "3pt");
    }

    private ITableContent keyFigures(Block.KeyFigures figures) {
        int count = figures.figures().size();
        ITableContent grid = contents.grid(Collections.nCopies(count, 1.0), "margin-bottom:12pt;");
        IRowContent row = contents.row(grid, "");
        String style =
                Styles.padding("8pt", "8pt")
                        + ("background-color:" + Palette.MIST + ";vertical-align:top;")
                        + Styles.line("top", "solid", Palette.DEEP, "2pt");
        String apart = Styles.line("right", "solid", Palette.PAPER, "4pt");
        for (int i = 0; i < count; i++) {
            Block.KeyFigure figure = figures.figures().get(i);
            ICellContent cell =
                    contents.cell(row, Styles.NONE, i < count - 1 ? style + apart : style);
            ILabelContent value = contents.text(figure.value(), "keyValue", "P");
            Contents.add(cell, references.beside(value, figure.origin(), IN_KEY_FIGURE));
            Contents.add(cell, contents.text(figure.label(), "keyLabel", "P"));
            if (!figure.remark().isEmpty()) {
                Contents.add(cell, contents.text(figure.remark(), "keyRemark", "P"));
            }
        }
        return grid;
    }
}
