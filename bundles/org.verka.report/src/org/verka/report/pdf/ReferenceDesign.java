package org.verka.report.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.verka.report.document.Block.Reference;
import org.verka.report.document.Block.Table;
import org.verka.report.document.Origin;
import org.verka.report.document.References;
import org.verka.report.document.Sentences;

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
        line.setProperty("pageBreakInside", "avoid");
        CellHandle left = Design.cell(line, 0, 0);
        CellHandle right = Design.cell(line, 0, 1);
        for (CellHandle cell : List.of(left, right)) {
            Design.padding(cell, "0pt", "0pt");
        }
        left.getContent().add(text);
        right.getContent().add(link(reference.get(), "referenceMark"));
        return line;
    }

    /** Adds a text to a cell, with the number of its origin, if it has one, after its last word. */
    void add(LabelHandle text, Optional<Reference> reference, CellHandle cell)
            throws SemanticException {
        cell.getContent().add(text);
        if (reference.isPresent()) {
            text.setText(text.getText() + "\u00a0");
            text.setProperty("display", "inline");
            LabelHandle link = link(reference.get(), "referenceSign");
            Design.set(link, Map.of("display", "inline", "verticalAlign", "top"));
            cell.getContent().add(link);
        }
    }

    /** A text of its own, with the number of its origin, if it has one, after its last word. */
    ReportItemHandle after(LabelHandle text, Optional<Origin> origin) throws SemanticException {
        Optional<Reference> reference = references.to(origin);
        if (reference.isEmpty()) {
            return text;
        }
        GridHandle line = design.grid(1, List.of(1.0));
        CellHandle cell = Design.cell(line, 0, 0);
        Design.padding(cell, "0pt", "0pt");
        add(text, reference, cell);
        return line;
    }

    /** The entry of an origin; empty when it is not listed. */
    Optional<Reference> to(Optional<Origin> origin) {
        return references.to(origin);
    }

    /** The entry of a cell's or a row's origin; empty when its table leads to the same. */
    Optional<Reference> apart(Optional<Origin> origin, Table table) {
        return references.apart(origin, table);
    }

    private LabelHandle link(Reference reference, String style) throws SemanticException {
        LabelHandle link = design.text(References.mark(reference), style, "P");
        Design.link(link, References.id(reference));
        return link;
    }

    /** Adds an entry of the appendix. */
    void add(Reference reference, SlotHandle into) throws SemanticException {
        String captions = String.join("; ", reference.captions());
        String name = References.mark(reference) + " " + captions;
        boolean line = reference.origin().parts().isEmpty();
        if (line || reference.like().isPresent()) {
            String text = line ? name : Sentences.of(List.of(name, inOne(reference)));
            LabelHandle entry = design.text(text, line ? "referenceLine" : "reference", "P");
            design.target(entry, References.id(reference));
            into.add(entry);
            return;
        }
        LabelHandle title = design.text(name, "referenceTitle", "P");
        design.target(title, References.id(reference));
        title.setProperty("pageBreakAfter", "avoid");
        into.add(title);
        into.add(design.text(inOne(reference), "reference", "P"));
    }

    /** What is said of an origin, in one paragraph. */
    private static String inOne(Reference reference) {
        return Sentences.of(
                reference.origin().parts().stream()
                        .map(part ->
                                part.lines().stream()
                                        .map(Origin.Line::text)
                                        .collect(
                                                Collectors.joining(
                                                        "; ", part.heading() + ": ", "")))
                        .toList());
    }
}
