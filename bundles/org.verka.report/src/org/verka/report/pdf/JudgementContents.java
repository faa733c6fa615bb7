package org.verka.report.pdf;

import java.util.List;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.verka.diagram.Palette;
import org.verka.report.document.Block.Judgement;
import org.verka.report.document.ReportDocument.Fact;

/** A judgement in a frame of its own, which nothing that was measured has. */
final class JudgementContents {

    private static final String FRAME =
            Styles.around(side -> Styles.line(side, "double", Palette.LEAF, "3pt"));

    private final Contents contents;

    JudgementContents(Contents contents) {
        this.contents = contents;
    }

    ITableContent build(Judgement judgement) {
        ITableContent frame = contents.grid(List.of(1.0), "margin-top:5pt;margin-bottom:10pt;");
        ICellContent cell =
                contents.cell(
                        contents.row(frame, ""),
                        Styles.NONE,
                        Styles.padding("7pt", "10pt") + FRAME);
        add(cell, judgement.title(), "judged");
        if (!judgement.rating().isEmpty()) {
            add(cell, judgement.rating(), "rating");
        }
        for (String paragraph : judgement.paragraphs()) {
            add(cell, paragraph, "body");
        }
        for (Fact fact : judgement.facts()) {
            add(cell, fact.name() + ": " + fact.value(), "noteText");
        }
        return frame;
    }

    private void add(ICellContent cell, String text, String style) {
        Contents.add(cell, contents.text(text, style, "P"));
    }
}
