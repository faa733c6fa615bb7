package org.verka.report.pdf;

import java.util.List;
import java.util.Map;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.verka.diagram.Palette;
import org.verka.report.document.Block.Judgement;
import org.verka.report.document.ReportDocument.Fact;

/** A judgement in a frame of its own, which nothing that was measured has. */
final class JudgementDesign {

    private final Design design;

    JudgementDesign(Design design) {
        this.design = design;
    }

    GridHandle build(Judgement judgement) throws SemanticException {
        GridHandle frame = design.grid(1, List.of(1.0));
        Design.set(frame, Map.of("marginTop", "5pt", "marginBottom", "10pt"));
        CellHandle cell = Design.cell(frame, 0, 0);
        Design.padding(cell, "7pt", "10pt");
        for (String side : List.of("Top", "Bottom", "Left", "Right")) {
            Design.line(cell, side, Palette.LEAF, "3pt");
            cell.setProperty("border" + side + "Style", "double");
        }
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

    private void add(CellHandle cell, String text, String style) throws SemanticException {
        cell.getContent().add(design.text(text, style, "P"));
    }
}
