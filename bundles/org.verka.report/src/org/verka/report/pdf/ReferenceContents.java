package org.verka.report.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.ILabelContent;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.verka.report.document.Block.Reference;
import org.verka.report.document.Block.Table;
import org.verka.report.document.Origin;
import org.verka.report.document.References;
import org.verka.report.document.Sentences;

/** The numbers that lead from figures into the appendix, and what they lead to. */
final class ReferenceContents {

    private static final String BARE = Styles.padding("0pt", "0pt");

    private final Contents contents;
    private final References references;

    ReferenceContents(Contents contents, References references) {
        this.contents = contents;
        this.references = references;
    }

    /**
     * A text with the number of its figure, if it has one, at the end of its line.
     *
     * @param part what part of the line the number takes, 0 to 1
     */
    IContent beside(ILabelContent text, Optional<Origin> origin, double part) {
        Optional<Reference> reference = references.to(origin);
        if (reference.isEmpty()) {
            return text;
        }
        ITableContent line = contents.grid(List.of(1 - part, part), "page-break-inside:avoid;");
        IRowContent row = contents.row(line, "");
        Contents.add(contents.cell(row, Styles.NONE, BARE), text);
        Contents.add(
                contents.cell(row, Styles.NONE, BARE),
                link(reference.get(), "referenceMark", "", "P"));
        return line;
    }

    /** Adds a text to a cell, with the number of its origin, if it has one, after its last word. */
    void add(ILabelContent text, Optional<Reference> reference, ICellContent cell) {
        Contents.add(cell, text);
        if (reference.isPresent()) {
            text.setText(text.getText() + "\u00a0");
            contents.declare(text, "display:inline;");
            Contents.add(
                    cell,
                    link(
                            reference.get(),
                            "referenceSign",
                            "display:inline;vertical-align:top;",
                            text.getTagType() == null ? Contents.IN_CELL : text.getTagType()));
        }
    }

    /** A text of its own, with the number of its origin, if it has one, after its last word. */
    IContent after(ILabelContent text, Optional<Origin> origin) {
        Optional<Reference> reference = references.to(origin);
        if (reference.isEmpty()) {
            return text;
        }
        ITableContent line = contents.grid(List.of(1.0), "");
        add(text, reference, contents.cell(contents.row(line, ""), Styles.NONE, BARE));
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

    private ILabelContent link(Reference reference, String style, String more, String tag) {
        ILabelContent link = contents.text(References.mark(reference), style, more, tag);
        contents.link(link, References.id(reference));
        return link;
    }

    /** An entry of the appendix. */
    List<ILabelContent> build(Reference reference) {
        String captions = String.join("; ", reference.captions());
        String name = References.mark(reference) + " " + captions;
        boolean line = reference.origin().parts().isEmpty();
        if (line || reference.like().isPresent()) {
            String text = line ? name : Sentences.of(List.of(name, inOne(reference)));
            return List.of(entry(reference, text, line ? "referenceLine" : "reference"));
        }
        return List.of(
                entry(reference, name, "referenceTitle"),
                contents.text(inOne(reference), "reference", "P"));
    }

    private ILabelContent entry(Reference reference, String text, String style) {
        ILabelContent entry = contents.text(text, style, "P");
        entry.setBookmark(References.id(reference));
        return entry;
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
