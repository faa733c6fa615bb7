package org.verka.report.pdf;

import java.util.List;
import java.util.Optional;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.verka.report.document.Block.Reference;
import org.verka.report.document.Origin;
import org.verka.report.document.References;

/** The numbers that lead from figures into the appendix, and what they lead to. */
final class ReferenceDesign {

    private final Design design;
    private final References references;

    ReferenceDesign(Design design, References references) {
        this.design = design;
        this.references = references;
    }

    /**
     * A text with the number of its figure, if it has one, at the end of its line.
     *
     * @param part what part of the line the number takes, 0 to 1
     */
    ReportItemHandle beside(LabelHandle text, Optional<Origin> origin, double part)
            throws SemanticException {
        Optional<Reference> reference = references.to(origin);
        if (reference.isEmpty()) {
            return text;
        }
        GridHandle line = design.grid(1, List.of(1 - part, part));
        CellHandle left = Design.cell(line, 0, 0);
        CellHandle right = Design.cell(line, 0, 1);
        for (CellHandle cell : List.of(left, right)) {
            Design.padding(cell, "0pt", "0pt");
        }
        left.getContent().add(text);
        right.getContent().add(link(reference.get()));
        return line;
    }

    private LabelHandle link(Reference reference) throws SemanticException {
        LabelHandle link = design.text(References.mark(reference), "referenceMark", "P");
        Design.link(link, References.id(reference));
        return link;
    }

    /** Adds an entry of the appendix. */
    void add(Reference reference, SlotHandle into) throws SemanticException {
        String captions = String.join("; ", reference.captions());
        LabelHandle title =
                design.text(References.mark(reference) + " " + captions, "referenceTitle", "P");
        design.target(title, References.id(reference));
        title.setProperty("pageBreakAfter", "avoid");
        into.add(title);
        for (Origin.Part part : reference.origin().parts()) {
            List<String> lines = part.lines().stream().map(Origin.Line::text).toList();
            String text = part.heading() + ": " + String.join("\n", lines);
            into.add(design.text(text, "reference", "P"));
        }
    }
}
