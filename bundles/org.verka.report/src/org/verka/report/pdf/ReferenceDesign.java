package org.verka.report.pdf;

import java.util.stream.Collectors;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.verka.report.document.Block.Reference;
import org.verka.report.document.Origin;
import org.verka.report.document.References;

/** An origin in the appendix, and what leads to it. */
final class ReferenceDesign {

    private final Design design;

    ReferenceDesign(Design design) {
        this.design = design;
    }

    void add(Reference reference, SlotHandle into) throws SemanticException {
        String captions = String.join("; ", reference.captions());
        LabelHandle title =
                design.text(References.mark(reference) + " " + captions, "referenceTitle", "P");
        design.target(title, References.id(reference));
        title.setProperty("pageBreakAfter", "avoid");
        into.add(title);
        for (Origin.Part part : reference.origin().parts()) {
            String lines =
                    part.lines().stream().map(Origin.Line::text).collect(Collectors.joining("\n"));
            into.add(design.text(part.heading() + ": " + lines, "reference", "P"));
        }
    }
}
